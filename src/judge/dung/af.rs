//! The `.af` format of ICCMA 2023: a header, then two numbers per line.

use super::bounds::MAX_ARGUMENTS;
use super::framework::Framework;
use super::read_error::{ReadError, ReadFault};

/// Reads `.af` in one pass over the bytes; no line becomes a string.
pub(super) fn read(bytes: &[u8]) -> Result<Framework, ReadError> {
    let (arguments, body) = header(bytes)?;
    let fault = |offset, fault| ReadError::at(bytes, offset, fault);
    let lines = newlines(&bytes[body..]) + 1;
    let mut attacks: Vec<(u32, u32)> = Vec::new();
    attacks
        .try_reserve_exact(lines)
        .map_err(|_| fault(0, ReadFault::OutOfMemory))?;
    let mut at = body;
    while at < bytes.len() {
        let (pair, next) = match plain_line(bytes, at) {
            Some((pair, next)) => (Some(pair), next),
            None => any_line(bytes, at)?,
        };
        if let Some(pair) = pair {
            attacks.push(checked(pair, arguments).map_err(|found| fault(at, found))?);
        }
        at = next;
    }
    Framework::assemble(arguments, &attacks, None).map_err(|found| fault(0, found))
}

/// How many newlines there are; in short pieces, whose sums fit the bytes of a vector register.
fn newlines(bytes: &[u8]) -> usize {
    let in_piece = |piece: &[u8]| {
        piece
            .iter()
            .map(|&byte| u8::from(byte == b'\n'))
            .sum::<u8>()
    };
    bytes
        .chunks(192)
        .map(|piece| usize::from(in_piece(piece)))
        .sum()
}

/// Both numbers as 0-based arguments.
fn checked(pair: (u64, u64), arguments: u32) -> Result<(u32, u32), ReadFault> {
    let known = 1..=u64::from(arguments);
    if known.contains(&pair.0) && known.contains(&pair.1) {
        return Ok((pair.0 as u32 - 1, pair.1 as u32 - 1));
    }
    let number = if known.contains(&pair.0) {
        pair.1
    } else {
        pair.0
    };
    Err(ReadFault::OutOfRange { number, arguments })
}

/// A line of exactly `i j`, and where the next one begins; `None` sends it to the careful reader.
#[inline]
fn plain_line(bytes: &[u8], at: usize) -> Option<((u64, u64), usize)> {
    let (from, blank) = number(bytes, at)?;
    if bytes.get(blank) != Some(&b' ') {
        return None;
    }
    let (to, end) = number(bytes, blank + 1)?;
    (bytes.get(end) == Some(&b'\n')).then_some(((from, to), end + 1))
}

/// A number of 1 to 8 digits, read eight bytes at a time, and the offset behind it.
///
/// Needs eight bytes to look at, so the last line of a file falls to the careful reader.
#[inline]
fn number(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let chunk: [u8; 8] = bytes.get(at..at + 8)?.try_into().ok()?;
    let digits = u64::from_le_bytes(chunk) ^ 0x3030_3030_3030_3030;
    // The lowest byte over 9 sets its high bit; bytes above it may be spoilt by the carry.
    let others = (digits.wrapping_add(0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080;
    let length = others.trailing_zeros() / 8;
    if length == 0 {
        return None;
    }
    // Leading zeros in front, then pairs, fours and eights of digits are joined.
    let padded = digits << (64 - 8 * length);
    let pairs = (padded.wrapping_mul(10).wrapping_add(padded >> 8)) & 0x00FF_00FF_00FF_00FF;
    let fours = (pairs.wrapping_mul(100).wrapping_add(pairs >> 16)) & 0x0000_FFFF_0000_FFFF;
    let value = (fours.wrapping_mul(10_000).wrapping_add(fours >> 32)) & 0xFFFF_FFFF;
    Some((value, at + length as usize))
}

/// What a line may hold: an attack, or nothing (a blank line, a comment).
type Line = (Option<(u64, u64)>, usize);

/// Any line: blanks, comments, tabs, carriage returns, long numbers, faults.
fn any_line(bytes: &[u8], at: usize) -> Result<Line, ReadError> {
    let (line, next) = line_at(bytes, at);
    if line.is_empty() || line[0] == b'#' {
        return Ok((None, next));
    }
    let mut words = line
        .split(u8::is_ascii_whitespace)
        .filter(|word| !word.is_empty());
    match (
        words.next().map(parse),
        words.next().map(parse),
        words.next(),
    ) {
        (Some(Some(from)), Some(Some(to)), None) => Ok((Some((from, to)), next)),
        _ if header_count(line).is_some() => {
            Err(ReadError::at(bytes, at, ReadFault::RepeatedHeader))
        }
        _ => {
            let found = ReadFault::excerpt(line);
            Err(ReadError::at(bytes, at, ReadFault::NotAnAttack { found }))
        }
    }
}

/// The trimmed line that begins at an offset, and where the next one begins.
fn line_at(bytes: &[u8], at: usize) -> (&[u8], usize) {
    let rest = &bytes[at..];
    let length = rest
        .iter()
        .position(|&byte| byte == b'\n')
        .unwrap_or(rest.len());
    (rest[..length].trim_ascii(), at + length + 1)
}

/// A decimal number of any length; beyond 64 bits it stays at the largest, which is out of range.
fn parse(word: &[u8]) -> Option<u64> {
    if !word.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digit = |&byte: &u8| u64::from(byte - b'0');
    Some(
        word.iter()
            .map(digit)
            .fold(0, |sum: u64, d| sum.saturating_mul(10).saturating_add(d)),
    )
}

/// The number of arguments and the offset behind the header.
fn header(bytes: &[u8]) -> Result<(u32, usize), ReadError> {
    let mut at = 0;
    while at < bytes.len() {
        let (line, next) = line_at(bytes, at);
        if line.is_empty() || line[0] == b'#' {
            at = next;
            continue;
        }
        let fault = match header_count(line) {
            Some(count) if count <= u64::from(MAX_ARGUMENTS) => {
                return Ok((count as u32, next.min(bytes.len())));
            }
            Some(_) => ReadFault::TooManyArguments,
            None => ReadFault::MissingHeader,
        };
        return Err(ReadError::at(bytes, at, fault));
    }
    Err(ReadError::at(bytes, 0, ReadFault::MissingHeader))
}

/// The N of `p af N`.
fn header_count(line: &[u8]) -> Option<u64> {
    let mut words = line
        .split(u8::is_ascii_whitespace)
        .filter(|word| !word.is_empty());
    let found = (words.next()?, words.next()?, words.next()?, words.next());
    match found {
        (b"p", b"af", count, None) => parse(count),
        _ => None,
    }
}

/// Writes `.af`.
pub(super) fn write(framework: &Framework) -> String {
    let arguments = framework.argument_count();
    let mut text = format!("p af {arguments}\n");
    let mut digits = itoa::Buffer::new();
    for from in 0..arguments {
        for &to in framework.attacked_by(from) {
            text.push_str(digits.format(from + 1));
            text.push(' ');
            text.push_str(digits.format(to + 1));
            text.push('\n');
        }
    }
    text
}
