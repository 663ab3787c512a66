//! What stands at which address, and what every answer says.
use super::super::command::root;
use super::super::page::PUPIL;
use super::client::{demo, folder, serve};

#[test]
fn every_answer_carries_the_policy_and_opens_to_no_other_site() {
    let served = demo();
    for target in [
        "/",
        "/f/accueil",
        "/f/nothing",
        "/style.css",
        "/nothing",
        "/options/fr?q=a",
    ] {
        let answer = served.get(target);
        let policy = answer.field("Content-Security-Policy").expect("a policy");
        for rule in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(
                policy.split("; ").any(|one| one == rule),
                "{target}: {rule}"
            );
        }
        assert!(
            !policy.contains("unsafe") && !policy.contains("http"),
            "{policy}"
        );
        assert_eq!(answer.field("X-Content-Type-Options"), Some("nosniff"));
        assert_eq!(answer.field("Referrer-Policy"), Some("no-referrer"));
        assert_eq!(
            answer.field("Cross-Origin-Resource-Policy"),
            Some("same-origin")
        );
        assert_eq!(answer.field("Cache-Control"), Some("no-cache"));
        assert!(!answer.head.to_lowercase().contains("access-control"));
    }
}

#[test]
fn the_document_holds_one_page_and_nothing_inline_that_runs() {
    let served = demo();
    let page = served.get("/");
    assert_eq!(page.status, 200);
    assert_eq!(page.field("Content-Type"), Some("text/html; charset=utf-8"));
    assert_eq!(page.body.matches("<section id=\"").count(), 1);
    assert!(page.body.contains("id=\"accueil\""));
    for inline in ["<script>", "<style", " style=\"", " onclick", "javascript:"] {
        assert!(!page.body.contains(inline), "{inline}");
    }
    for own in ["/script.js", "/style.css", "/early.js", "/icon.svg"] {
        assert!(page.body.contains(&format!("\"{own}")), "{own}");
        let answer = served.get(own);
        assert_eq!(answer.status, 200, "{own}");
        assert_eq!(
            answer.field("Content-Length"),
            Some(&*answer.body.len().to_string())
        );
    }
    assert!(served.get("/whole").body.matches("<section id=\"").count() > 300);
}

/// A page without its way to the map: a server draws the map around each record, a file leads to
/// the map that shows most of it.
fn without_map(html: &str) -> String {
    const START: &str = "<a href=\"#";
    let mut parts = html.split(START);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(">Voir sur la carte</a>") {
            Some((address, rest)) if !address.contains('<') => out.push_str(rest),
            _ => out.extend([START, part]),
        }
    }
    out
}

#[test]
fn each_page_comes_by_itself_and_equals_that_of_the_offline_file() {
    let served = demo();
    let offline = &*PUPIL;
    for address in [
        "accueil",
        "frise",
        "recherche",
        "carte",
        "matrice",
        "claim/no-link",
        "actor/blanquer",
        "source/s001",
    ] {
        let answer = served.get(&format!("/f/{address}"));
        assert_eq!(answer.status, 200, "{address}");
        let (section, foot) = answer.body.rsplit_once("<footer>").expect("a foot");
        // What the script must ask for anew when the parameters are others says so.
        let section = section.replacen(" data-of=\"\"", "", 1);
        let section = section.as_str();
        assert!(section.starts_with(&format!("<section id=\"{address}\">")));
        let same = without_map(offline).contains(&without_map(section));
        assert!(same, "{address} differs");
        assert!(foot.contains("137 affirmations"), "{foot}");
    }
}

#[test]
fn a_row_has_the_page_that_it_stands_in() {
    let served = demo();
    let page = served.get("/f/claim/no-link").body;
    let from = page.find("claim/no-link/dit/").expect("a row");
    let row = page[from..].split('"').next().expect("its address");
    assert_eq!(served.get(&format!("/f/{row}")).body, page);
    assert_eq!(served.get("/f/claim/no-link/dit/nobody").status, 404);
    let other = row.replace("claim/no-link", "claim/ent-fell");
    assert_eq!(served.get(&format!("/f/{other}")).status, 404);
}

#[test]
fn an_address_may_be_written_in_several_ways() {
    let served = demo();
    let face = "/#face/fire-caused-outage~no-link";
    for typed in [
        "/face/fire-caused-outage~no-link",
        "/face/no-link~fire-caused-outage",
        "/face/fire-caused-outage%7Eno-link",
        "/face%2ffire-caused-outage%7eno-link",
    ] {
        let answer = served.get(typed);
        assert_eq!(
            (answer.status, answer.field("Location")),
            (302, Some(face)),
            "{typed}"
        );
    }
    assert_eq!(
        served.get("/f/face/no-link~fire-caused-outage").body,
        served.get("/f/face/fire-caused-outage~no-link").body
    );
    assert_eq!(
        served.get("/f/contradictions").body,
        served.get("/f/accueil").body
    );
    for stray in [
        "/f/%",
        "/%00",
        "/f/face/~",
        "/face/%7E",
        "/%2f%2fevil.example",
    ] {
        assert_eq!(served.get(stray).status, 404, "{stray}");
    }
}

#[test]
fn what_does_not_exist_has_suggestions() {
    let served = demo();
    let answer = served.get("/f/claim/no-lnk");
    assert_eq!(answer.status, 404);
    assert!(
        answer.body.contains("Cette fiche n’existe pas"),
        "{}",
        answer.body
    );
    assert!(
        answer.body.contains("href=\"#claim/no-link\""),
        "{}",
        answer.body
    );
    let typed = served.get("/claim/no-link");
    assert_eq!(
        (typed.status, typed.field("Location")),
        (302, Some("/#claim/no-link"))
    );
    let lost = served.get("/claim/no-lnk");
    assert_eq!(lost.status, 404);
    assert!(
        lost.body.contains("href=\"/#claim/no-link\""),
        "{}",
        lost.body
    );
    for odd in [
        "/../Cargo.toml",
        "/f/../../etc/passwd",
        "/%2e%2e/",
        "/f/",
        "/f/%00",
        "//",
        "/options/de",
    ] {
        let answer = served.get(odd);
        assert!(
            matches!(answer.status, 200 | 302 | 404),
            "{odd}: {answer:?}"
        );
        assert!(
            !answer.body.contains("[package]") && !answer.body.contains("root:"),
            "{odd}"
        );
    }
}

#[test]
fn what_is_known_is_not_sent_again() {
    let served = demo();
    for target in ["/", "/f/carte", "/style.css", "/options/fr?q=panne"] {
        let first = served.get(target);
        let tag = first.field("ETag").expect("a tag");
        let again = served.ask("GET", target, &format!("If-None-Match: {tag}\r\n"));
        assert_eq!((again.status, &*again.body), (304, ""), "{target}");
        let other = served.ask("GET", target, "If-None-Match: \"other\"\r\n");
        assert_eq!((other.status, other.body), (200, first.body), "{target}");
    }
}

#[test]
fn the_head_alone_is_that_of_the_whole() {
    let served = demo();
    for target in ["/", "/f/nothing"] {
        let (head, whole) = (served.ask("HEAD", target, ""), served.get(target));
        assert_eq!((&*head.body, head.head), ("", whole.head), "{target}");
    }
}

#[test]
fn pupils_get_no_note_and_teachers_do() {
    let (pupils, teachers) = (demo(), serve(root(), &["--for", "teacher"]));
    let whole = |served: &super::client::Served| served.get("/whole").body;
    assert!(!whole(&pupils).contains("class=\"note\""));
    assert!(whole(&teachers).contains("class=\"note\""));
}

#[test]
fn both_languages_come_with_their_prefix() {
    let served = serve(root(), &["--both-languages"]);
    let page = served.get("/").body;
    assert!(page.contains("data-prefix=\"en/\""), "a second frame");
    let english = served.get("/f/en/actor/blanquer");
    assert_eq!(english.status, 200);
    assert!(
        english
            .body
            .starts_with("<section id=\"en/actor/blanquer\" data-of=\"\">")
    );
    assert_eq!(served.get("/options/en?q=fire").status, 200);
}

#[test]
fn a_filter_leaves_out_the_other_records() {
    let served = serve(root(), &["--by", "blanquer", "--with", "paulin"]);
    assert_eq!(served.get("/f/actor/paulin").status, 200);
    assert_eq!(served.get("/f/actor/user-9h02").status, 404);
}

#[test]
fn search_reads_every_record_and_quotation() {
    let served = demo();
    let results = |query: &str| served.get(&format!("/f/recherche?q={query}")).body;
    let all = results("e");
    for kind in ["claim", "statement", "actor", "source", "evidence"] {
        assert!(
            all.contains(&format!("<section data-kind=\"{kind}\">")),
            "{kind}"
        );
    }
    assert!(results("s001").contains("href=\"#source/s001\""));
    let quoted = results("aucun+lien");
    assert!(quoted.contains("href=\"#claim/no-link/dit/"), "{quoted}");
    assert!(
        quoted.contains("<mark>aucun</mark> <mark>lien</mark>"),
        "{quoted}"
    );
    // However it is written, and how much there is.
    let found = |query: &str| {
        let body = results(query);
        let line = body.split("<p class=\"found\">").nth(1).expect("a line");
        line.split("</p>").next().expect("its end").to_owned()
    };
    let told = found("incendie");
    assert!(told.starts_with("Résultats pour") && told.ends_with(|one: char| one.is_ascii_digit()));
    for query in ["INCENDIES", "%C3%AFncendie"] {
        assert_eq!(
            found(query).rsplit(' ').next(),
            told.rsplit(' ').next(),
            "{query}"
        );
    }
    assert!(found("incndie").contains("href=\"#recherche?q=incendie\""));
    assert_eq!(found(""), "");
    assert!(results("%3Cb%3E").contains("&lt;b&gt;"));
}

#[test]
fn what_is_offered_while_writing_is_the_first_of_what_is_found() {
    let served = demo();
    let options = served.get("/options/fr?q=incendie").body;
    assert!(options.starts_with("<p>Résultats pour"), "{options}");
    assert_eq!(options.matches("role=\"option\"").count(), 8);
    assert!(
        options.contains("<li id=\"q0\" role=\"option\" data-href=\"#claim/"),
        "{options}"
    );
    let none = served.get("/options/fr?q=zzz").body;
    assert!(
        none.starts_with("<p>Aucun résultat") && !none.contains("<li"),
        "{none}"
    );
}

#[test]
fn hostile_words_stay_words() {
    let folder = folder(include_str!("../page/hostile.ron"));
    let served = serve(folder.path(), &["--for", "teacher"]);
    let texts = [served.get("/").body, served.get("/whole").body];
    for text in texts {
        for raw in ["<img", "<iframe", "<script>", "onerror=alert(1)>"] {
            assert!(!text.contains(raw), "{raw}");
        }
        assert!(text.contains("&lt;img"), "shown as written");
    }
}
