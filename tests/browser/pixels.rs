//! What is painted: parts of the screen, compared by their pixels.
use crate::browser::Browser;
use base64ct::{Base64, Encoding};
use serde_json::{Value, json};

/// A part of the document, in CSS pixels: left, top, width, height.
pub(crate) type Part = (f64, f64, f64, f64);

/// A picture of the screen, as PNG in base64.
pub(crate) fn picture(browser: &Browser) -> Value {
    json!(Base64::encode_string(&browser.picture()))
}

/// How many pixels of each two parts of a picture differ plainly: by more than a third of black to white.
pub(crate) fn differences(
    browser: &Browser,
    picture: &Value,
    parts: &[Part],
) -> Vec<(usize, usize, usize)> {
    browser.blank();
    let script = format!(
        "{READ}
        const all = await Promise.all(given[1].map(part => read(given[0], part.map(Math.round)))), told = [];
        const grey = ({{ data }}, at) => (data[at] * .299 + data[at + 1] * .587 + data[at + 2] * .114);
        for (let b = 0; b < all.length; b++) for (let a = 0; a < b; a++) {{
            let count = 0;
            for (let at = 0; at < all[a].data.length; at += 4) if (Math.abs(grey(all[a], at) - grey(all[b], at)) > 85) count++;
            told.push([a, b, count]);
        }}
        return told"
    );
    browser.later(&script, &[picture.clone(), json!(parts)])
}

/// The best contrast with a colour within four pixels of each point of a picture.
pub(crate) fn contrasts(
    browser: &Browser,
    picture: &Value,
    (points, back): (&[(f64, f64)], [f64; 3]),
) -> Vec<f64> {
    browser.blank();
    let script = format!(
        "{READ}\n{CONTRAST}
        const image = await read(given[0]);
        const pixel = (x, y) => [...image.data.slice((y * image.width + x) * 4, (y * image.width + x) * 4 + 3)];
        return given[1].map(([x, y]) => {{
            let best = 1;
            for (let dx = -4; dx <= 4; dx++) for (let dy = -4; dy <= 4; dy++) {{
                const at = [Math.round(x) + dx, Math.round(y) + dy];
                if (at[0] >= 0 && at[1] >= 0 && at[0] < image.width && at[1] < image.height) best = Math.max(best, ratio(pixel(...at), given[2]));
            }}
            return best;
        }})"
    );
    browser.later(&script, &[picture.clone(), json!(points), json!(back)])
}

const CONTRAST: &str = include_str!("js/contrast.js");
const READ: &str = "const read = async (png, part = []) => {
    const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob(), ...part);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
};";
