//! What hands do: keys, the mouse, its wheel, fingers; the same actions of WebDriver in each browser.
use crate::browser::Browser;
use serde_json::{Value, json};

/// A point of the screen, in CSS pixels.
pub(crate) type Point = (f64, f64);

impl Browser {
    /// Presses keys, one after the other: `Tab`, `Shift+Tab`, `Ctrl+Home`, `[`.
    pub(crate) fn press(&self, keys: &[&str]) {
        let mut actions: Vec<Value> = Vec::new();
        for key in keys {
            let values: Vec<char> = parts(key).into_iter().map(value_of).collect();
            actions.extend(values.iter().map(|value| key_action("keyDown", *value)));
            actions.extend(values.iter().rev().map(|value| key_action("keyUp", *value)));
        }
        self.act(&json!([keyboard(&actions)]));
        self.later::<Value>("await tick()", &[]);
    }

    /// Presses the mouse on the first of some points, draws it along them, and lets go on the last.
    pub(crate) fn drag(&self, way: &[Point]) {
        self.act(&json!([pointer("mouse", 0, way)]));
    }

    /// The same with fingers, each along its own way, all as many points.
    pub(crate) fn touch(&self, fingers: &[Vec<Point>]) {
        let sources = (0..).zip(fingers).map(|(n, way)| pointer("touch", n, way));
        self.act(&sources.collect());
    }

    /// Turns the wheel at a point of the screen, down by so many pixels, while a key is held.
    pub(crate) fn wheel(&self, (x, y): Point, turn: i32, held: Option<&str>) {
        let pause = json!({"type": "pause"});
        let scroll = json!({"type": "scroll", "x": x.round() as i64, "y": y.round() as i64, "deltaX": 0, "deltaY": turn});
        let wheel = json!({"type": "wheel", "id": "wheel", "actions": [pause, scroll, pause]});
        let held = held.map(value_of);
        let keys = held
            .map(|key| keyboard(&[key_action("keyDown", key), pause, key_action("keyUp", key)]));
        self.act(&keys.into_iter().chain([wheel]).collect());
    }
}

fn keyboard(actions: &[Value]) -> Value {
    json!({"type": "key", "id": "keys", "actions": actions})
}

fn key_action(kind: &str, key: char) -> Value {
    json!({"type": kind, "value": key})
}

/// One pointer that goes down on the first point of its way and up on the last.
fn pointer(kind: &str, number: usize, way: &[Point]) -> Value {
    let mut moves = way.iter().map(
        |(x, y)| json!({"type": "pointerMove", "duration": 0, "x": x.round() as i64, "y": y.round() as i64}),
    );
    let mut actions: Vec<Value> = moves.by_ref().take(1).collect();
    actions.push(json!({"type": "pointerDown", "button": 0}));
    actions.extend(moves);
    actions.push(json!({"type": "pointerUp", "button": 0}));
    json!({"type": "pointer", "id": format!("{kind}{number}"), "parameters": {"pointerType": kind}, "actions": actions})
}

/// The keys of a chord; `+` alone is itself.
fn parts(chord: &str) -> Vec<&str> {
    match chord {
        "+" => vec!["+"],
        _ => chord.split('+').collect(),
    }
}

/// The value of a key in WebDriver.
///
/// # Source
/// WebDriver, 17.4.2, keyboard actions.
fn value_of(key: &str) -> char {
    match key {
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Shift" => '\u{E008}',
        "Ctrl" => '\u{E009}',
        "Escape" => '\u{E00C}',
        "Space" => ' ',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "ArrowLeft" => '\u{E012}',
        "ArrowUp" => '\u{E013}',
        "ArrowRight" => '\u{E014}',
        "ArrowDown" => '\u{E015}',
        _ => {
            let mut signs = key.chars();
            let sign = signs.next().filter(|_| signs.as_str().is_empty());
            sign.unwrap_or_else(|| panic!("no key is called {key}"))
        }
    }
}
