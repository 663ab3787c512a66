//! HTML without what every parser puts back: quotes round plain values, end tags that what follows
//! implies or a slash tells.

/// Elements whose text is no HTML.
const RAW: [&str; 2] = ["script", "style"];
/// What a paragraph ends before.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "details",
    "div",
    "dl",
    "fieldset",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "header",
    "hr",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "ul",
];
/// Elements whose end is also that of a paragraph or list item in them. Inside others, such as links, it is not.
const HOLDERS: &[&str] = &[
    "article",
    "aside",
    "blockquote",
    "dd",
    "details",
    "div",
    "dl",
    "fieldset",
    "footer",
    "form",
    "header",
    "li",
    "main",
    "nav",
    "ol",
    "section",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// The same document in fewer bytes: a parser makes the same tree of it.
///
/// It is given what the pages of this module are: elements closed where they end, values between `"` and
/// with `>` written as a reference.
/// # Cost
/// Linear.
/// # Source
/// HTML Standard, 13.1.2.3 attributes and 13.1.2.4 optional tags.
#[must_use]
pub fn lean(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((text, from)) = split(rest, '<') {
        out.push_str(text);
        let Some((tag, after)) = from.split_once('>') else {
            rest = from;
            break;
        };
        rest = after;
        match tag.strip_prefix("</") {
            Some(name) if is_implied(name, after) => {}
            // A value without quotes would take the slash for its own.
            Some("path" | "rect") if out.ends_with("\">") => {
                out.pop();
                out.push_str("/>");
            }
            Some(_) => push(&mut out, tag),
            None => {
                start(tag, &mut out);
                rest = raw(tag, after, &mut out);
            }
        }
    }
    out.push_str(rest);
    out
}

/// What stands before a sign, and what begins with it.
fn split(text: &str, sign: char) -> Option<(&str, &str)> {
    text.find(sign).map(|at| text.split_at(at))
}

fn push(out: &mut String, tag: &str) {
    out.push_str(tag);
    out.push('>');
}

/// Copies what is no HTML; what comes after it.
fn raw<'h>(tag: &str, after: &'h str, out: &mut String) -> &'h str {
    let Some(name) = RAW.into_iter().find(|name| named(tag) == *name) else {
        return after;
    };
    let end = after.find(&format!("</{name}")).unwrap_or(after.len());
    let (text, rest) = after.split_at(end);
    out.push_str(text);
    rest
}

/// The name of the start tag that a text begins with; empty where there is none.
fn named(text: &str) -> &str {
    let name = text.strip_prefix('<').unwrap_or_default();
    let is_sign = |sign: char| !sign.is_ascii_alphanumeric();
    name.split(is_sign).next().unwrap_or_default()
}

/// Writes a start tag, its values without the quotes that they do not need.
fn start(tag: &str, out: &mut String) {
    let mut rest = tag;
    while let Some((before, value)) = rest.split_once("=\"") {
        out.push_str(before);
        let (value, after) = value.split_once('"').unwrap_or((value, ""));
        // A slash that ends the tag would become a part of the value before it.
        let plain = after != "/" && !value.contains(is_special);
        match (value, plain) {
            ("", true) => {}
            (_, true) => out.extend(["=", value]),
            (_, false) => out.extend(["=\"", value, "\""]),
        }
        rest = after;
    }
    push(out, rest);
}

/// Whether a sign needs quotes around it.
fn is_special(sign: char) -> bool {
    sign.is_ascii_whitespace() || "\"'=<>`".contains(sign)
}

/// Whether an end tag says what the tag after it says too.
fn is_implied(name: &str, after: &str) -> bool {
    let next = named(after);
    let ended = after
        .strip_prefix("</")
        .and_then(|rest| rest.split('>').next());
    let ends = ended.is_some_and(|holder| HOLDERS.contains(&holder));
    match name {
        "p" => ends || BLOCKS.contains(&next),
        "li" => ends || next == "li",
        "dt" => matches!(next, "dt" | "dd"),
        "dd" => ends || matches!(next, "dt" | "dd"),
        "td" | "th" => ends || matches!(next, "td" | "th"),
        "tr" => ends || next == "tr",
        "caption" => matches!(next, "thead" | "tbody" | "tr"),
        "thead" => next == "tbody",
        "tbody" => ends || next == "tbody",
        "option" => next == "option" || ended == Some("select"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn only_what_a_parser_puts_back_goes() {
        for (html, expected) in [
            ("<a href=\"#face/a~b\">x</a>", "<a href=#face/a~b>x</a>"),
            ("<b class=\"i actor\">x</b>", "<b class=\"i actor\">x</b>"),
            ("<i title=\"\">x</i>", "<i title>x</i>"),
            ("<a href=\"#q?a=b\">x</a>", "<a href=\"#q?a=b\">x</a>"),
            ("<b title=\"l'été\">x</b>", "<b title=\"l'été\">x</b>"),
            ("<path d=\"M1\"/>", "<path d=\"M1\"/>"),
            ("<rect x=\"1\" y=\"2\"/>", "<rect x=1 y=\"2\"/>"),
            ("<path d=\"M1 2\"></path>", "<path d=\"M1 2\"/>"),
            ("<path d=\"M1\"></path>", "<path d=M1></path>"),
            ("<ul><li>a</li><li>b</li></ul>", "<ul><li>a<li>b</ul>"),
            ("<div><p>a</p></div>", "<div><p>a</div>"),
            ("<p>a</p><p>b</p> c", "<p>a<p>b</p> c"),
            ("<p>a</p><b>c</b>", "<p>a</p><b>c</b>"),
            ("<a><p>a</p></a>", "<a><p>a</p></a>"),
            ("<dl><dt>a</dt><dd>b</dd></dl>", "<dl><dt>a<dd>b</dl>"),
            (
                "<table><caption>c</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
                "<table><caption>c<thead><tr><th>a<tbody><tr><td>b</table>",
            ),
            (
                "<select><option>a</option><option>b</option></select>",
                "<select><option>a<option>b</select>",
            ),
            (
                "<script>if (a</b/) c=\"d\"</script><p>e</p>",
                "<script>if (a</b/) c=\"d\"</script><p>e</p>",
            ),
            ("<!DOCTYPE html>a > b", "<!DOCTYPE html>a > b"),
        ] {
            assert_eq!(lean(html), expected);
        }
    }
}
