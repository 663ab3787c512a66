//! The pixels of bitmaps: ink where text stands, the same as librsvg draws.
use super::demonstration;
use super::tools::tool;
use quidit::model::Language;
use quidit::query::Asked;
use quidit::render::{DrawFault, Look, Png, Renderer, Scale, Svg, View, Wish};
use quidit::words::Words;
use resvg::tiny_skia::Pixmap;

fn poster() -> View {
    let graph = demonstration();
    let asked = Asked::default().with("contradiction", "fire-caused-outage~no-link");
    let wish = Wish::of(&graph, &asked).expect("the wish is understood");
    View::new(&graph, &Words::new(Language::Fr), &wish)
}

fn bitmap(view: &View, look: &Look) -> Pixmap {
    let picture = Png.draw(view, look).expect("the view is small");
    assert!(
        picture.notes.is_empty(),
        "the font has every sign of French: {:?}",
        picture.notes
    );
    Pixmap::decode_png(&picture.bytes).expect("a PNG")
}

/// How many pixels of a rectangle differ from its first.
fn ink(map: &Pixmap, (x, y, width, height): (u32, u32, u32, u32)) -> usize {
    let ground = map.pixel(x, y);
    let points = (y..y + height).flat_map(|y| (x..x + width).map(move |x| (x, y)));
    points.filter(|(x, y)| map.pixel(*x, *y) != ground).count()
}

#[test]
fn there_is_ink_where_text_stands() {
    let view = poster();
    let svg = Svg.draw(&view, &Look::default()).expect("drawn");
    let svg = String::from_utf8(svg.bytes).expect("UTF-8");
    let map = bitmap(&view, &Look::default());
    let number = |line: &str, name: &str| -> f64 {
        let start = line.find(&format!(" {name}=\"")).expect(name) + name.len() + 3;
        line[start..]
            .split('"')
            .next()
            .expect("a value")
            .parse()
            .expect("a number")
    };
    let mut lines = 0;
    for line in svg
        .lines()
        .filter(|line| line.trim_start().starts_with("<text "))
    {
        let size = number(line, "font-size");
        let (x, y) = (number(line, "x"), number(line, "y"));
        let x = if line.contains("text-anchor") {
            x - size
        } else {
            x
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "inside the picture"
        )]
        let place = (
            x as u32,
            (y - size * 0.7) as u32,
            (2.0 * size) as u32,
            (size * 0.7) as u32,
        );
        assert!(ink(&map, place) > 12, "no ink at {place:?} for {line}");
        lines += 1;
    }
    assert!(lines > 30);
}

#[test]
fn a_bitmap_has_the_size_that_is_asked_for() {
    let view = poster();
    let size = |scale| {
        let map = bitmap(
            &view,
            &Look {
                scale,
                ..Look::default()
            },
        );
        (map.width(), map.height())
    };
    assert_eq!(size(Scale::Natural), (1122, 793));
    assert_eq!(size(Scale::Times(2.0)), (2244, 1586));
    assert_eq!(size(Scale::Width(561.0)), (561, 397));
    let huge = Png.draw(
        &view,
        &Look {
            scale: Scale::Width(40_000.0),
            ..Look::default()
        },
    );
    assert!(matches!(
        huge,
        Err(DrawFault::TooManyPixels { width: 40_000, .. })
    ));
}

#[test]
fn the_same_view_gives_the_same_bytes() {
    let draw = || Png.draw(&poster(), &Look::default()).expect("drawn").bytes;
    assert_eq!(draw(), draw());
}

#[test]
fn signs_that_the_font_lacks_are_told() {
    let mut view = poster();
    view.title = "\u{1f525} \u{4e2d}".to_owned();
    let notes = Png.draw(&view, &Look::default()).expect("drawn").notes;
    assert_eq!(notes.len(), 1, "{notes:?}");
}

#[test]
fn librsvg_draws_the_same() {
    let view = poster();
    let svg = Svg.draw(&view, &Look::default()).expect("drawn");
    let Some(png) = tool("rsvg-convert", &["--format=png"], &svg.bytes) else {
        return;
    };
    let (own, other) = (
        bitmap(&view, &Look::default()),
        Pixmap::decode_png(&png).expect("a PNG"),
    );
    assert_eq!((own.width(), own.height()), (other.width(), other.height()));
    // Edges of letters are shaded a little differently; nothing stands elsewhere.
    let apart: u64 = (own.data().iter().zip(other.data()))
        .map(|(a, b)| u64::from(a.abs_diff(*b)))
        .sum();
    let mean = apart as f64 / own.data().len() as f64;
    assert!(mean < 4.0, "the pictures differ by {mean} of 255");
}
