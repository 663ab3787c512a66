//! The `.apx` format of ASPARTIX: the facts `arg(a).` and `att(a,b).` in any order.

use super::bounds::MAX_ARGUMENTS;
use super::framework::Framework;
use super::names::{Names, parse_name};
use super::read_error::{ReadError, ReadFault};
use std::collections::HashMap;

/// One fact, by its names.
enum Fact<'b> {
    Argument(&'b str),
    Attack(&'b str, &'b str),
}

/// Reads `.apx` in two passes, since an attack may stand before its arguments.
///
/// A fact said twice is said once: arguments keep the place of their first mention.
pub(super) fn read(bytes: &[u8]) -> Result<Framework, ReadError> {
    let mut names = Names::default();
    let mut known: HashMap<&str, u32> = HashMap::new();
    let mut attack_count = 0;
    for_each_fact(bytes, |fact| {
        match fact {
            Fact::Argument(name) if !known.contains_key(name) => {
                let next = known.len() as u32;
                if next == MAX_ARGUMENTS {
                    return Err(ReadFault::TooManyArguments);
                }
                known.insert(name, next);
                names.push(name);
            }
            Fact::Argument(_) => {}
            Fact::Attack(..) => attack_count += 1,
        }
        Ok(())
    })?;
    let find = |name: &str| {
        let unknown = || ReadFault::UnknownName {
            name: ReadFault::excerpt(name.as_bytes()),
        };
        known.get(name).copied().ok_or_else(unknown)
    };
    let mut attacks = Vec::with_capacity(attack_count);
    for_each_fact(bytes, |fact| {
        if let Fact::Attack(from, to) = fact {
            attacks.push((find(from)?, find(to)?));
        }
        Ok(())
    })?;
    Framework::assemble(known.len() as u32, &attacks, Some(names))
        .map_err(|fault| ReadError::at(bytes, 0, fault))
}

/// Calls `each` with every fact of the file, in order.
fn for_each_fact<'b>(
    bytes: &'b [u8],
    mut each: impl FnMut(Fact<'b>) -> Result<(), ReadFault>,
) -> Result<(), ReadError> {
    let mut at = skip_blanks(bytes, 0);
    while at < bytes.len() {
        let (fact, next) = fact_at(bytes, at).map_err(|fault| ReadError::at(bytes, at, fault))?;
        each(fact).map_err(|fault| ReadError::at(bytes, at, fault))?;
        at = skip_blanks(bytes, next);
    }
    Ok(())
}

/// The fact that begins at an offset, and the offset behind its full stop.
fn fact_at(bytes: &[u8], at: usize) -> Result<(Fact<'_>, usize), ReadFault> {
    let rest = &bytes[at..];
    let line = rest
        .iter()
        .position(|&byte| byte == b'\n')
        .unwrap_or(rest.len());
    let unread = || ReadFault::NotAFact {
        found: ReadFault::excerpt(&rest[..line]),
    };
    let close = rest[..line]
        .iter()
        .position(|&byte| byte == b')')
        .ok_or_else(unread)?;
    let (head, inside) = rest[..close].split_at(3.min(close));
    let inside = inside
        .trim_ascii_start()
        .strip_prefix(b"(")
        .ok_or_else(unread)?;
    let mut names = inside.split(|&byte| byte == b',').map(<[u8]>::trim_ascii);
    let fact = match (head, names.next(), names.next(), names.next()) {
        (b"arg", Some(name), None, None) => Fact::Argument(parse_name(name)?),
        (b"att", Some(from), Some(to), None) => Fact::Attack(parse_name(from)?, parse_name(to)?),
        _ => return Err(unread()),
    };
    let stop = skip_blanks(bytes, at + close + 1);
    if bytes.get(stop) != Some(&b'.') {
        return Err(unread());
    }
    Ok((fact, stop + 1))
}

/// The next offset that is neither blank nor in a `%` comment.
fn skip_blanks(bytes: &[u8], mut at: usize) -> usize {
    while let Some(&byte) = bytes.get(at) {
        if byte == b'%' {
            let rest = &bytes[at..];
            at += rest
                .iter()
                .position(|&byte| byte == b'\n')
                .unwrap_or(rest.len());
        } else if byte.is_ascii_whitespace() {
            at += 1;
        } else {
            break;
        }
    }
    at
}

/// Writes `.apx`.
pub(super) fn write(framework: &Framework) -> String {
    let mut text = String::new();
    for argument in 0..framework.argument_count() {
        text.push_str("arg(");
        framework.push_name(argument, &mut text);
        text.push_str(").\n");
    }
    for from in 0..framework.argument_count() {
        for &to in framework.attacked_by(from) {
            text.push_str("att(");
            framework.push_name(from, &mut text);
            text.push(',');
            framework.push_name(to, &mut text);
            text.push_str(").\n");
        }
    }
    text
}
