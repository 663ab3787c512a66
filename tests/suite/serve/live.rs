//! Real edits of real files, and what the pages that are open hear of them.
use super::client::{Events, Served, folder, serve};
use std::path::Path;

const CASE: &str = include_str!("case.ron");

fn write(folder: &Path, text: &str) {
    std::fs::write(folder.join("graph/case.ron"), text).expect("written");
}

/// A server on the case, and its events after the greeting.
fn start(folder: &Path) -> (Served, Events, serde_json::Value) {
    let served = serve(folder, &["--both-languages"]);
    let mut events = served.events();
    let (name, hello) = events.next();
    assert_eq!(name, "hello");
    (served, events, hello)
}

#[test]
fn an_edit_is_told_and_shown() {
    let folder = folder(CASE);
    let (served, mut events, hello) = start(folder.path());
    assert!(
        served
            .get("/f/claim/bells")
            .body
            .contains("Les cloches ont sonné à midi")
    );
    // What stands below moves by a line and does not change.
    write(
        folder.path(),
        &CASE
            .replace("sonné à midi", "sonné à\u{20}minuit")
            .replace("claims:", "\n claims:"),
    );
    let (name, news) = events.next();
    assert_eq!(name, "update");
    assert_eq!(news["changed"], serde_json::json!(["claim/bells"]));
    assert_eq!(
        news["said"]["fr"],
        "Mis à jour\u{a0}: 1 affirmation modifiée."
    );
    assert_eq!(news["said"]["en"], "Updated: 1 claim changed.");
    assert_ne!(news["version"], hello["version"]);
    assert_eq!(news["frame"], hello["frame"]);
    let page = served.get("/f/claim/bells").body;
    assert!(
        page.contains("sonné à minuit") && !page.contains("sonné à midi"),
        "{page}"
    );
    let document = served.get("/").body;
    assert!(document.contains(news["version"].as_str().expect("a version")));
}

#[test]
fn a_record_more_in_a_file_more_is_told() {
    let folder = folder(CASE);
    let (served, mut events, _) = start(folder.path());
    let more = "Graph(actors: [(id: \"carillonneur\", name: \"Le carillonneur\", kind: Person)])";
    std::fs::write(folder.path().join("graph/more.ron"), more).expect("written");
    let (name, news) = events.next();
    assert_eq!(
        (&*name, &news["changed"]),
        ("update", &serde_json::json!(["actor/carillonneur"]))
    );
    assert_eq!(served.get("/f/actor/carillonneur").status, 200);
    std::fs::remove_file(folder.path().join("graph/more.ron")).expect("removed");
    assert_eq!(events.next().0, "update");
    assert_eq!(served.get("/f/actor/carillonneur").status, 404);
}

#[test]
fn another_title_asks_for_the_whole_document() {
    let folder = folder(CASE);
    let (_served, mut events, hello) = start(folder.path());
    write(
        folder.path(),
        &CASE.replace("Les cloches du village", "Les cloches de la ville"),
    );
    let (_, news) = events.next();
    assert_ne!(news["frame"], hello["frame"]);
}

#[test]
fn a_fault_keeps_the_last_good_version_and_goes_when_repaired() {
    let folder = folder(CASE);
    let (served, mut events, hello) = start(folder.path());
    let good = served.get("/f/claim/bells").body;
    write(
        folder.path(),
        &CASE.replace("id: \"bells\",", "id: \"bells\""),
    );
    let (name, news) = events.next();
    assert_eq!(name, "fault");
    assert_eq!(news["version"], hello["version"]);
    let line = 1 + CASE
        .lines()
        .position(|line| line.contains("id: \"bells\""))
        .expect("a line");
    for (language, place) in [
        ("fr", format!("graph/case.ron, ligne {line}, colonne ")),
        ("en", format!("graph/case.ron, line {line}, column ")),
    ] {
        let banner = news["banner"][language].as_str().expect("a banner");
        assert!(
            banner.contains(&place) && banner.contains("E0002"),
            "{banner}"
        );
        assert!(
            banner.contains("<pre>") && banner.contains("id: &quot;bells"),
            "{banner}"
        );
    }
    assert_eq!(served.get("/f/claim/bells").body, good);
    let document = served.get("/").body;
    let alert = document.split("role=\"alert\"").nth(1).expect("a banner");
    assert!(
        alert.contains("graph/case.ron, ligne"),
        "who comes now sees it too"
    );
    let (name, hello) = served.events().next();
    assert_eq!((&*name, &hello["fault"]), ("hello", &news["fault"]));
    write(folder.path(), CASE);
    let (name, news) = events.next();
    assert_eq!((&*name, &news["fault"]), ("update", &serde_json::json!("")));
    assert_eq!(news["banner"]["fr"], "");
    assert!(
        !served.get("/").body.contains("case.ron"),
        "the banner has gone"
    );
}

#[test]
fn hostile_words_in_a_fault_stay_words() {
    let folder = folder(CASE);
    let (_served, mut events, _) = start(folder.path());
    let hostile = "id: \"<img src=x onerror=alert(1)>\",";
    write(folder.path(), &CASE.replace("id: \"bells\",", hostile));
    let (name, news) = events.next();
    assert_eq!(name, "fault");
    let banner = news["banner"]["fr"].as_str().expect("a banner");
    assert!(
        banner.contains("&lt;img") && !banner.contains("<img"),
        "{banner}"
    );
}

#[test]
fn files_that_vanish_are_a_fault_and_not_the_end() {
    let folder = folder(CASE);
    let (served, mut events, _) = start(folder.path());
    std::fs::remove_file(folder.path().join("graph/case.ron")).expect("removed");
    let (name, news) = events.next();
    assert_eq!(name, "fault");
    assert!(
        news["banner"]["fr"]
            .as_str()
            .expect("a banner")
            .contains(".ron")
    );
    assert_eq!(served.get("/f/claim/bells").status, 200);
    write(folder.path(), CASE);
    assert_eq!(events.next().0, "update");
}

#[test]
fn a_filter_that_names_nobody_any_more_is_a_fault() {
    let folder = folder(CASE);
    let served = serve(folder.path(), &["--by", "mayor"]);
    let mut events = served.events();
    assert_eq!(events.next().0, "hello");
    write(folder.path(), &CASE.replace("\"mayor\"", "\"major\""));
    let (name, news) = events.next();
    assert_eq!(name, "fault");
    let banner = news["banner"]["fr"].as_str().expect("a banner");
    assert!(banner.contains("mayor"), "{banner}");
}

#[test]
fn the_text_of_a_source_is_followed_too() {
    let folder = folder(CASE);
    let sources = folder.path().join("sources");
    std::fs::create_dir(&sources).expect("a folder");
    std::fs::write(
        sources.join("gazette.txt"),
        "Le maire : « les cloches ont sonné ».",
    )
    .expect("written");
    let served = serve(folder.path(), &["--sources", "sources"]);
    let mut events = served.events();
    let (_, hello) = events.next();
    std::fs::write(sources.join("gazette.txt"), "Rien de tel.").expect("written");
    let (name, news) = events.next();
    // A quotation that is not in its source is an error of the case.
    assert_eq!(name, "fault", "{news}");
    assert_eq!(news["version"], hello["version"]);
}

#[test]
#[cfg(unix)]
fn control_c_ends_the_server_and_its_streams() {
    use std::io::Read;
    let folder = folder(CASE);
    let (mut served, _events, _) = start(folder.path());
    let pid = served.child.id().to_string();
    let sent = std::process::Command::new("kill")
        .args(["-INT", &pid])
        .status()
        .expect("kill runs");
    assert!(sent.success());
    let status = served.child.wait().expect("it ends");
    assert_eq!(status.code(), Some(0));
    let mut said = String::new();
    served
        .out
        .read_to_string(&mut said)
        .expect("its last words");
    assert!(said.contains("Serveur arrêté"), "{said}");
    assert!(std::net::TcpStream::connect(("127.0.0.1", served.port)).is_err());
}
