//! The computable form of a claim: from its shape to the model.
use super::leaf::Leaf;
use super::raw;
use super::reader::Reader;
use crate::diagnose::Span;
use crate::model::{Amount, Comparator, Proposition, Value};

pub(super) fn proposition<'t>(
    from: &mut Reader<'t>,
    raw: raw::Proposition<'t>,
    span: Span,
) -> Option<Proposition> {
    let about = from.optional(raw.about, Reader::node_id);
    let property = from.optional(raw.property, Reader::words);
    let time = from.optional(raw.time, Reader::date);
    let place = from.optional(raw.place, Reader::node_id);
    let given = [
        ("proposition.about", raw.about.is_some()),
        ("proposition.property", raw.property.is_some()),
        ("proposition.value", raw.value.is_some()),
    ];
    let value = raw.value.and_then(|raw| value(from, raw));
    from.require(span, &given)?;
    Some(Proposition {
        about: about?,
        property: property?.value,
        value: value?,
        time,
        place,
    })
}

fn value<'t>(from: &mut Reader<'t>, raw: raw::Value<'t>) -> Option<Value> {
    use Comparator::{About, AtLeast, AtMost, Between, Exactly, LessThan, MoreThan};
    match raw {
        raw::Value::Is(id) => from.node_id(id).map(Value::Is),
        raw::Value::IsNot(id) => from.node_id(id).map(Value::IsNot),
        raw::Value::Where(id) => from.node_id(id).map(Value::Where),
        raw::Value::When(date) => from.date(date).map(Value::When),
        raw::Value::Yes => Some(Value::Yes),
        raw::Value::No => Some(Value::No),
        raw::Value::Exactly(number, unit) => amount(from, Exactly, [number, unit]),
        raw::Value::AtLeast(number, unit) => amount(from, AtLeast, [number, unit]),
        raw::Value::AtMost(number, unit) => amount(from, AtMost, [number, unit]),
        raw::Value::MoreThan(number, unit) => amount(from, MoreThan, [number, unit]),
        raw::Value::LessThan(number, unit) => amount(from, LessThan, [number, unit]),
        raw::Value::About(number, unit, second) => two_numbers(from, About, [number, unit, second]),
        raw::Value::Between(number, second, unit) => {
            two_numbers(from, Between, [number, unit, second])
        }
    }
}

fn amount<'t>(
    from: &mut Reader<'t>,
    comparator: Comparator,
    [number, unit]: [Leaf<'t>; 2],
) -> Option<Value> {
    let (number, unit) = (from.number(number), from.words(unit));
    let unit = unit?.value;
    Some(Value::Amount(Amount {
        comparator,
        number: number?,
        second: 0.0,
        unit,
    }))
}

fn two_numbers<'t>(
    from: &mut Reader<'t>,
    comparator: Comparator,
    [number, unit, second]: [Leaf<'t>; 3],
) -> Option<Value> {
    let second = from.number(second);
    let value = amount(from, comparator, [number, unit])?;
    let Value::Amount(amount) = value else {
        return None;
    };
    Some(Value::Amount(Amount {
        second: second?.value,
        ..amount
    }))
}
