//! The trivial graph format: arguments, a line `#`, attacks.

use super::bounds::MAX_ARGUMENTS;
use super::framework::Framework;
use super::names::{Names, parse_name};
use super::read_error::{ReadError, ReadFault};
use std::collections::HashMap;

/// Reads `.tgf`; what stands behind the name or names of a line is a label, and is not read.
pub(super) fn read(bytes: &[u8]) -> Result<Framework, ReadError> {
    let mut nodes = Nodes::default();
    let mut attacks = Vec::new();
    let mut separated = false;
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let length = rest
            .iter()
            .position(|&byte| byte == b'\n')
            .unwrap_or(rest.len());
        let line = rest[..length].trim_ascii();
        let read = match line {
            b"" => Ok(()),
            b"#" if !separated => {
                separated = true;
                Ok(())
            }
            _ if separated => nodes.attack(line).map(|pair| attacks.push(pair)),
            _ => nodes.declare(line),
        };
        read.map_err(|fault| ReadError::at(bytes, at, fault))?;
        at += length + 1;
    }
    if !separated {
        return Err(ReadError::at(
            bytes,
            bytes.len(),
            ReadFault::MissingSeparator,
        ));
    }
    Framework::assemble(nodes.known.len() as u32, &attacks, Some(nodes.names))
        .map_err(|fault| ReadError::at(bytes, 0, fault))
}

/// The arguments declared so far.
#[derive(Default)]
struct Nodes<'b> {
    names: Names,
    known: HashMap<&'b str, u32>,
}

impl<'b> Nodes<'b> {
    fn declare(&mut self, line: &'b [u8]) -> Result<(), ReadFault> {
        let word = line.split(u8::is_ascii_whitespace).next().unwrap_or(line);
        let name = parse_name(word)?;
        let next = self.known.len() as u32;
        if next == MAX_ARGUMENTS {
            return Err(ReadFault::TooManyArguments);
        }
        if self.known.insert(name, next).is_some() {
            return Err(ReadFault::RepeatedName {
                name: ReadFault::excerpt(word),
            });
        }
        self.names.push(name);
        Ok(())
    }

    fn attack(&self, line: &[u8]) -> Result<(u32, u32), ReadFault> {
        let mut words = line
            .split(u8::is_ascii_whitespace)
            .filter(|word| !word.is_empty());
        let (Some(from), Some(to)) = (words.next(), words.next()) else {
            return Err(ReadFault::NotAnAttack {
                found: ReadFault::excerpt(line),
            });
        };
        Ok((self.find(from)?, self.find(to)?))
    }

    fn find(&self, word: &[u8]) -> Result<u32, ReadFault> {
        let name = parse_name(word)?;
        let unknown = || ReadFault::UnknownName {
            name: ReadFault::excerpt(word),
        };
        self.known.get(name).copied().ok_or_else(unknown)
    }
}

/// Writes `.tgf`.
pub(super) fn write(framework: &Framework) -> String {
    let mut text = String::new();
    for argument in 0..framework.argument_count() {
        framework.push_name(argument, &mut text);
        text.push('\n');
    }
    text.push_str("#\n");
    for from in 0..framework.argument_count() {
        for &to in framework.attacked_by(from) {
            framework.push_name(from, &mut text);
            text.push(' ');
            framework.push_name(to, &mut text);
            text.push('\n');
        }
    }
    text
}
