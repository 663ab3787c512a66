//! The tags of a page: enough of HTML to read what our own renderer writes.

/// One start tag.
#[derive(Debug)]
pub(super) struct Tag<'h> {
    /// Its name.
    pub(super) name: &'h str,
    /// Its attributes, values as written.
    pub(super) attributes: Vec<(&'h str, &'h str)>,
    /// Where it stands in the page.
    pub(super) at: usize,
    /// For `script` and `style`: what is inside.
    pub(super) inside: &'h str,
}

impl<'h> Tag<'h> {
    /// The value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<&'h str> {
        let found = self.attributes.iter().find(|(one, _)| *one == name);
        found.map(|(_, value)| *value)
    }
}

/// All start tags, in order. Values never hold `>` or quotes: the renderer writes them escaped.
pub(super) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|next| at + next) {
        let close = open + html[open..].find('>').expect("a tag ends");
        at = close + 1;
        let body = &html[open + 1..close];
        if body.starts_with(['/', '!']) {
            continue;
        }
        let name = body.split([' ', '/']).next().expect("a first word");
        let mut inside = "";
        if matches!(name, "script" | "style") {
            let end = html[at..].find(&format!("</{name}>")).expect("it ends");
            inside = &html[at..at + end];
            at += end;
        }
        let attributes = attributes(body[name.len()..].trim());
        found.push(Tag {
            name,
            attributes,
            at: open,
            inside,
        });
    }
    found
}

fn attributes(mut rest: &str) -> Vec<(&str, &str)> {
    let mut list = Vec::new();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let name = &rest[..end];
        rest = &rest[end..];
        let mut value = "";
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let end = quoted.find('"').expect("a value ends");
            value = &quoted[..end];
            rest = &quoted[end + 1..];
        }
        list.push((name, value));
        rest = rest.trim_start();
    }
    list
}
