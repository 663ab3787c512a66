//! PNG: the SVG as a bitmap, with a font of its own.
use super::renderer::{DrawFault, Look, Picture, Renderer, Scale};
use super::svg::Svg;
use super::view::View;
use crate::diagnose::Message;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::collections::BTreeSet;

/// PNG.
pub struct Png;

/// The most pixels of a bitmap: 240 MB in memory.
const MOST: u64 = 60_000_000;

impl Renderer for Png {
    fn name(&self) -> &'static str {
        "png"
    }

    fn extension(&self) -> &'static str {
        "png"
    }

    fn media_type(&self) -> &'static str {
        "image/png"
    }

    fn is_text(&self) -> bool {
        false
    }

    fn most(&self) -> Option<usize> {
        Svg.most()
    }

    fn draw(&self, view: &View, look: &Look) -> Result<Picture, DrawFault> {
        let scale = match look.scale {
            Scale::Paper(paper) => Scale::Paper(paper),
            _ => Scale::Natural,
        };
        let natural = Look { scale, ..*look };
        let mut picture = Svg.draw(view, &natural)?;
        let text = String::from_utf8_lossy(&picture.bytes).into_owned();
        let unreadable = |error: &dyn std::fmt::Display| DrawFault::Unreadable(error.to_string());
        let tree = Tree::from_str(&text, &options()).map_err(|error| unreadable(&error))?;
        let factor = look.scale.factor(f64::from(tree.size().width()));
        let side = |length: f32| (f64::from(length) * factor).ceil().max(1.0);
        let (width, height) = (side(tree.size().width()), side(tree.size().height()));
        let mut pixmap = pixmap(width, height)?;
        #[expect(clippy::cast_possible_truncation, reason = "a factor of 0.05 to 20")]
        let scale = Transform::from_scale(factor as f32, factor as f32);
        resvg::render(&tree, scale, &mut pixmap.as_mut());
        picture.bytes = pixmap.encode_png().map_err(|error| unreadable(&error))?;
        picture.notes.extend(missing(&text));
        Ok(picture)
    }
}

fn pixmap(width: f64, height: f64) -> Result<Pixmap, DrawFault> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole and positive"
    )]
    let (wide, tall) = (width as u64, height as u64);
    let fault = DrawFault::TooManyPixels {
        width: wide,
        height: tall,
    };
    if wide.saturating_mul(tall) > MOST {
        return Err(fault);
    }
    let (Ok(wide), Ok(tall)) = (u32::try_from(wide), u32::try_from(tall)) else {
        return Err(fault);
    };
    Pixmap::new(wide, tall).ok_or(fault)
}

/// The font of the layout's measures, under every name that a picture may ask for: text in a font
/// that is not there would vanish without a word.
fn options() -> Options<'static> {
    const FAMILY: &str = "DejaVu Sans";
    let mut options = Options {
        font_family: FAMILY.to_owned(),
        ..Options::default()
    };
    let fonts = options.fontdb_mut();
    fonts.load_font_data(dejavu::sans::regular().to_vec());
    fonts.load_font_data(dejavu::sans::bold().to_vec());
    fonts.set_serif_family(FAMILY);
    fonts.set_sans_serif_family(FAMILY);
    fonts.set_monospace_family(FAMILY);
    fonts.set_cursive_family(FAMILY);
    fonts.set_fantasy_family(FAMILY);
    options
}

/// The signs that the font does not have: they are drawn as gaps, so somebody must know.
fn missing(text: &str) -> Option<Message> {
    let face = ttf_parser::Face::parse(dejavu::sans::regular(), 0).ok()?;
    let lacks = |c: &char| !c.is_ascii() && face.glyph_index(*c).is_none();
    let missing: BTreeSet<char> = text.chars().filter(lacks).collect();
    let signs: Vec<String> = missing.iter().take(12).map(char::to_string).collect();
    let message = Message::new("render-missing-signs").count("count", missing.len());
    (!missing.is_empty()).then(|| message.with("signs", signs.join(" ")))
}
