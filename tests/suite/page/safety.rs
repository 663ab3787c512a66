//! Nothing leaves, nothing runs but our own, hostile words stay words.
use super::tags::tags;
use super::{DEMO, PUPIL, TEACHER, case, escaped, for_whom};
use base64ct::{Base64, Encoding};
use quidit::model::{Language, Text};
use quidit::page::{Audience, MODULES, PageOptions, explore, script, served_script};
use sha2::{Digest, Sha256};

const HOSTILE: &str = include_str!("hostile.ron");

fn hostile(audience: Audience) -> String {
    explore(&case(HOSTILE), &for_whom(audience))
}

#[test]
fn no_attribute_styles_or_runs() {
    for html in [&*TEACHER, &*PUPIL, &hostile(Audience::Teacher)] {
        for tag in tags(html) {
            for (name, _) in &tag.attributes {
                assert!(*name != "style" && !name.starts_with("on"), "{tag:?}");
            }
        }
    }
}

#[test]
fn nothing_is_called_from_elsewhere() {
    for html in [&*TEACHER, &hostile(Audience::Teacher)] {
        for tag in tags(html) {
            assert!(
                !matches!(tag.name, "img" | "iframe" | "link" | "object" | "base"),
                "{tag:?}"
            );
            assert!(tag.get("src").is_none(), "{tag:?}");
            assert!(
                tag.get("href").is_none_or(|href| href.starts_with('#')),
                "{tag:?}"
            );
        }
    }
}

#[test]
fn the_policy_stands_first_and_knows_what_is_inside() {
    let list = tags(&TEACHER);
    let is_policy = |value| value == Some("Content-Security-Policy");
    let policy = list
        .iter()
        .find(|tag| is_policy(tag.get("http-equiv")))
        .expect("a policy");
    let content = policy
        .get("content")
        .expect("its content")
        .replace("&#39;", "'");
    assert!(content.starts_with("default-src 'none'; connect-src 'none'; style-src 'sha256-"));
    let inside: Vec<_> = list.iter().filter(|tag| !tag.inside.is_empty()).collect();
    assert_eq!(inside.len(), 3, "one style, two scripts");
    for tag in inside {
        assert!(policy.at < tag.at);
        let hash = Base64::encode_string(&Sha256::digest(tag.inside.as_bytes()));
        assert!(
            content.contains(&format!("'sha256-{hash}'")),
            "{}",
            tag.name
        );
    }
    assert_eq!(content.matches("'sha256-").count(), 3);
}

#[test]
fn the_script_is_our_own_modules_and_small() {
    let script = script();
    assert!(TEACHER.contains(&script));
    assert!(script.len() <= 20_000, "{} bytes", script.len());
    // Served pages follow the files, and leave searching and filtering to the server.
    let served = served_script();
    assert!(served.len() <= 20_000, "{} bytes", served.len());
    for alone in ["//", "normalize(", "localeCompare", "closest="] {
        assert!(
            script.contains(alone) != served.contains(alone) || alone == "//",
            "{alone}"
        );
    }
    // All lines of the modules but their comments, whatever the blanks between signs, the words that
    // declare, and how what is so or is not so is written.
    let written = MODULES.iter().flat_map(|module| module.lines());
    let written = written.map(|line| line.trim_start().replace("//offline ", ""));
    let code: String = written.filter(|line| !line.starts_with("//")).collect();
    let bare = |text: &str| {
        let text = text.replace([' ', '\t', '\n', ','], "");
        let text = text.replace("true", "!0").replace("false", "!1");
        text.replace("const", "").replace("let", "")
    };
    assert_eq!(bare(&script), bare(&code));
    for word in [
        "fetch(",
        "XMLHttpRequest",
        "innerHTML",
        "eval(",
        "document.write",
        "http://",
        "https://",
    ] {
        assert!(!script.contains(word), "{word}");
    }
}

#[test]
fn hostile_words_stay_words() {
    let html = hostile(Audience::Teacher);
    for raw in [
        "<img",
        "<iframe",
        "<b onclick",
        "onclick=alert(2)>",
        "<svg onload",
        "<q>proof",
        "<!--",
    ] {
        assert!(!html.contains(raw), "{raw}");
    }
    assert_eq!(html.matches("</script>").count(), 2);
    assert_eq!(html.matches("</title>").count(), 1);
    let literal = escaped("<img src=x onerror=alert(1)>\"'&");
    assert!(html.contains(&format!("<h1>{literal}</h1>")));
    assert!(html.contains(&escaped("</blockquote><iframe src=x>")));
    assert!(html.contains(&escaped("{\"json\": \"</script>\"}")));
    assert!(
        html.contains("javascript:alert(6)"),
        "an address is shown, and is no link"
    );
}

/// Every note of a case.
fn notes() -> Vec<String> {
    let data = DEMO.data();
    let mut notes: Vec<&Text> = Vec::new();
    notes.extend(data.actors.iter().filter_map(|one| one.note.as_ref()));
    notes.extend(data.things.iter().filter_map(|one| one.note.as_ref()));
    notes.extend(data.sources.iter().filter_map(|one| one.note.as_ref()));
    notes.extend(data.claims.iter().filter_map(|one| one.note.as_ref()));
    notes.extend(data.evidence.iter().filter_map(|one| one.note.as_ref()));
    notes.extend(data.asserts.iter().filter_map(|one| one.note.as_ref()));
    let reports = data.asserts.iter().flat_map(|one| &one.reports);
    notes.extend(reports.filter_map(|one| one.note.as_ref()));
    notes.extend(data.contradicts.iter().filter_map(|one| one.note.as_ref()));
    notes.extend(data.supports.iter().filter_map(|one| one.note.as_ref()));
    notes.extend(data.discredits.iter().filter_map(|one| one.note.as_ref()));
    notes.extend(data.compatible.iter().filter_map(|one| one.note.as_ref()));
    notes
        .iter()
        .flat_map(|note| note.strings())
        .map(escaped)
        .collect()
}

#[test]
fn notes_are_for_the_teacher_alone() {
    let notes = notes();
    assert!(notes.len() > 20, "the case has notes to hide");
    for note in &notes {
        assert!(!PUPIL.contains(note.as_str()), "{note}");
        assert!(TEACHER.contains(note.as_str()), "{note}");
    }
    let hidden = hostile(Audience::Pupil);
    assert!(!hidden.contains("unseen"));
    assert!(hostile(Audience::Teacher).contains("unseen"));
}

#[test]
fn an_empty_case_is_a_page_that_says_how_to_begin() {
    let options = PageOptions {
        languages: vec![Language::En],
        ..PageOptions::default()
    };
    let html = explore(&case("Graph()"), &options);
    assert!(html.contains("No claim yet."));
    assert!(html.contains("    actors: [ (id: &quot;mayor&quot;"));
}
