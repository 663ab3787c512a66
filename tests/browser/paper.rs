//! Items 54 and 55: the pages on A4, in black and white.
use crate::browser::Browser;
use crate::cases::{PUPIL, TEACHER, made, written};
use crate::driver::on_path;
use crate::is_all_required;
use crate::offline::notes;
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};

tests![
    a54_pages_print_on_a4_with_their_sources,
    a54_each_sheet_is_numbered_and_named needs PageMargins,
    a54_a_pair_prints_its_sources_in_full,
    a54_the_start_is_three_sheets_and_says_what_is_left_out,
    a54_no_pair_is_cut_by_the_end_of_a_sheet,
    a54_the_matrix_is_ruled_on_paper,
    a54_no_sheet_ends_between_a_title_and_what_it_names,
    a54_what_moved_is_printed_with_its_claim,
    a55_printed_relations_are_words,
    a56_no_answer_is_on_the_pupils_paper,
];

/// The text of each page of a document; `None` where no tool reads it.
fn texts(pdf: &[u8]) -> Option<Vec<String>> {
    let read = read_by("pdftotext", &["-raw", "-", "-"], pdf)?;
    let mut text = String::from_utf8(read).ok()?;
    for (drawn, letters) in LIGATURES {
        text = text.replace(drawn, letters);
    }
    let pages = text.split('\u{c}').map(str::to_owned);
    Some(pages.filter(|page| !page.trim().is_empty()).collect())
}

/// Letters that some printers draw as one.
const LIGATURES: [(&str, &str); 5] = [
    ("ﬃ", "ffi"),
    ("ﬄ", "ffl"),
    ("ﬀ", "ff"),
    ("ﬁ", "fi"),
    ("ﬂ", "fl"),
];

/// The first sheet of a document, as style sheets call it: `A4`, `A4 landscape`, or its size.
fn sheet(pdf: &[u8]) -> Option<String> {
    let told = String::from_utf8(read_by("pdfinfo", &["-"], pdf)?).ok()?;
    let size = told
        .lines()
        .find_map(|line| line.strip_prefix("Page size:"))?;
    let mut numbers = size
        .split_whitespace()
        .filter_map(|word| word.parse::<f64>().ok());
    let is_wide = numbers.next()? > numbers.next()?;
    Some(match (size.ends_with("(A4)"), is_wide) {
        (true, true) => "A4 landscape".to_owned(),
        (true, false) => "A4".to_owned(),
        _ => size.trim().to_owned(),
    })
}

/// What a tool of Poppler tells of a document.
fn read_by(tool: &str, arguments: &[&str], pdf: &[u8]) -> Option<Vec<u8>> {
    let mut tool = Command::new(on_path(&[tool])?)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = tool.stdin.take()?;
    let bytes = pdf.to_owned();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let out = tool.wait_with_output().ok()?;
    drop(writer.join());
    Some(out.stdout)
}

/// How many upright lines longer than a third of the sheet are printed on the first.
fn upright_lines(pdf: &[u8]) -> Option<usize> {
    let grey = read_by("pdftoppm", &["-gray", "-r", "130", "-l", "1", "-"], pdf)?;
    // P5, width and height, the most that a pixel is, the pixels.
    let mut parts = grey.splitn(4, |byte| *byte == b'\n').skip(1);
    let size = String::from_utf8(parts.next()?.to_vec()).ok()?;
    let width: usize = size.split(' ').next()?.parse().ok()?;
    let rows: Vec<&[u8]> = parts.nth(1)?.chunks_exact(width).collect();
    let is_line = |x: usize| {
        let mut runs = rows.split(|row| row[x] > 200);
        runs.any(|run| run.len() * 3 > rows.len())
    };
    let starts = (1..width).filter(|x| is_line(*x) && !is_line(x - 1));
    Some(starts.count())
}

/// Letters alone, in the order of the document: how words are broken over lines is the printer's affair.
pub(crate) fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn a54_pages_print_on_a4_with_their_sources(browser: &Browser) {
    browser.open(&PUPIL, "");
    let face = "face/fire-caused-outage~fire-caused-outage";
    for address in [
        "accueil",
        face,
        "claim/fire-caused-outage",
        "carte",
        "matrice",
        "source/s004",
        "actor/blanquer",
        "frise",
    ] {
        browser.visit(address);
        let title: String = browser.ask("return $('h1', page()).textContent");
        let shown = "$$('blockquote p,dd,.sources li,.matrix tbody th', page()).filter(seen)";
        browser.on_paper();
        let pieces: Vec<String> =
            browser.ask(&format!("return {shown}.map(one => one.textContent)"));
        browser.prefer(&[]);
        let Some((sheet, pages)) = read(&browser.pdf()) else {
            return;
        };
        // What begins a line has a capital there.
        let printed: Vec<String> = pages.iter().map(|page| bare(page).to_lowercase()).collect();
        // A map of few cards lies on its side.
        let expected = if address == "carte" {
            "A4 landscape"
        } else {
            "A4"
        };
        assert_eq!(sheet, expected, "{address}");
        assert!(
            printed[0].contains(&bare(&title).to_lowercase()),
            "{address}: {title}"
        );
        assert!(
            pages
                .iter()
                .any(|page| page.contains(&format!("#{address}"))),
            "{address} prints its address"
        );
        for control in [
            "Rechercher…",
            "Projeter",
            "Comparer face à face",
            "Tout réafficher",
            "Voisins seulement",
        ] {
            assert!(
                pages.iter().all(|page| !page.contains(control)),
                "{address} prints {control}"
            );
        }
        for piece in &pieces {
            assert!(
                printed
                    .iter()
                    .any(|page| page.contains(&bare(piece).to_lowercase())),
                "{address} cuts {piece}"
            );
        }
    }
}

/// The first sheet of a document and the words of each; said where no tool reads them.
pub(crate) fn read(pdf: &[u8]) -> Option<(String, Vec<String>)> {
    let read = sheet(pdf).zip(texts(pdf));
    if read.is_none() {
        assert!(!is_all_required(), "absent: pdfinfo, pdftotext");
        println!("skipped: no pdftotext, the words on paper are not read");
    }
    read
}

/// The words of the sheets of the open page.
pub(crate) fn sheets(browser: &Browser) -> Option<Vec<String>> {
    read(&browser.pdf()).map(|(_, words)| words)
}

/// A sheet that got loose: which case, which page of it, which sheet of how many.
fn a54_each_sheet_is_numbered_and_named(browser: &Browser) {
    for (page, address) in [
        (&*PUPIL, "frise"),
        (&*TEACHER, "frise?kind=hedges"),
        (&*PUPIL, "carte"),
    ] {
        browser.open(page, address);
        let case: String = browser.ask("return $('.case', edition()).textContent");
        let Some(sheets) = sheets(browser) else {
            return;
        };
        assert!(sheets.len() > 1, "{address}");
        for (at, sheet) in sheets.iter().enumerate() {
            let number = format!("{} / {}", at + 1, sheets.len());
            let name = format!("{case} — #{address}");
            for wanted in [&number, &name] {
                assert_eq!(
                    sheet.matches(wanted.as_str()).count(),
                    1,
                    "{wanted} in {sheet}"
                );
            }
        }
    }
}

/// Title, publisher, date and address, not the short id alone.
fn a54_a_pair_prints_its_sources_in_full(browser: &Browser) {
    let case = written(
        "cited",
        "Graph(title: \"Les cloches\",
        actors: [(id: \"mayor\", name: \"La maire\", kind: Person), (id: \"paper\", name: \"Le Courrier du val\", kind: Organization)],
        sources: [(id: \"s1\", kind: Article, title: \"Midi a sonné\", publisher: \"paper\", date: \"2024-05-01\", url: \"https://example.org/midi\"),
            (id: \"s2\", kind: Article, title: \"Rien n'a sonné\", date: \"2024-05-02\")],
        claims: [(id: \"bells\", kind: Fact, text: \"Les cloches ont sonné.\")],
        asserts: [(actor: \"mayor\", claim: \"bells\", source: \"s1\", quote: \"elles ont sonné\"),
            (actor: \"paper\", claim: \"bells\", stance: Denies, source: \"s2\", quote: \"rien\")])",
    );
    let page = made("cited", &["--graph", &case, "--for", "pupil"]);
    browser.open(&page, "face/bells~bells");
    let Some(sheets) = sheets(browser) else {
        return;
    };
    let text = sheets.join(" ").replace(['\n', '\u{a0}', '\u{202f}'], " ");
    for wanted in [
        "s1 — Midi a sonné, Le Courrier du val, 1er mai 2024, https://example.org/midi",
        "s2 — Rien n'a sonné, 2 mai 2024",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
}

/// What the list of contradictions says of the pair at a rank: the claims of both sides.
const CLAIMS: &str =
    "const pair = rank => $$('.pair', page()).find(one => $('.rank', one).textContent == rank);
    const claims = one => $$('.claim-text', one).map(side => side.textContent);";

fn a54_the_start_is_three_sheets_and_says_what_is_left_out(browser: &Browser) {
    browser.open(&PUPIL, "accueil");
    let (all, twentieth, last): (usize, Vec<String>, Vec<String>) = browser.ask(&format!(
        "{CLAIMS} const all = $$('.pair', page()).length;
        return [all, claims(pair(20)), claims(pair(all))]"
    ));
    let Some(short) = sheets(browser) else { return };
    assert!(short.len() <= 3, "{} sheets", short.len());
    let words = bare(&short.concat());
    let has = |words: &str, claims: &[String]| claims.iter().all(|one| words.contains(&bare(one)));
    assert!(has(&words, &twentieth) && !has(&words, &last));
    assert!(words.contains(&bare(&format!("les 20 premières sur {all}"))));
    // Where the quotations of those in short are.
    let face: String = browser.ask("return $('.pair:nth-child(20) .go a', page()).hash");
    assert!(short.concat().contains(&face), "{face}");
    // Opened, the list is printed to its end.
    browser.ask::<Value>("$('.few', page()).open = true");
    let whole = bare(&sheets(browser).unwrap_or_default().concat());
    assert!(has(&whole, &last) && !whole.contains(&bare("premières sur")));
    // Filtered, so is what is left.
    browser.visit("accueil?topic=remote-school");
    let left: Vec<String> = browser
        .ask("return $$('.pair:not([hidden]) .claim-text', page()).map(one => one.textContent)");
    assert!(left.len() > 2 && left.len() < 2 * all, "{left:?}");
    let filtered = bare(&sheets(browser).unwrap_or_default().concat());
    assert!(has(&filtered, &left) && !filtered.contains(&bare("premières sur")));
}

fn a54_no_pair_is_cut_by_the_end_of_a_sheet(browser: &Browser) {
    for (page, address) in [
        (&PUPIL, "accueil"),
        (&PUPIL, "pieges"),
        (&TEACHER, "pieges"),
    ] {
        browser.open(page, address);
        let pairs: Vec<(String, String)> = browser.ask(
            "return $$('.pair', page()).slice(0, 20).map(one => [$('.claim-text', one)?.textContent ?? $('h2', one).textContent, $('.go a', one).hash])",
        );
        let Some(sheets) = sheets(browser) else {
            return;
        };
        assert!(
            sheets[0].contains(&pairs[0].1),
            "{address}: the first sheet is empty"
        );
        for (words, face) in pairs {
            // The address is the last line of a trap, and stands beside the title of a contradiction.
            let whole =
                |sheet: &&String| bare(sheet).contains(&bare(&words)) && sheet.contains(&face);
            assert_eq!(sheets.iter().filter(whole).count(), 1, "{address}: {face}");
        }
    }
}

/// Firefox draws no upright line of a table whose borders are one, once it is longer than a sheet.
fn a54_the_matrix_is_ruled_on_paper(browser: &Browser) {
    browser.open(&PUPIL, "matrice");
    let columns: usize = browser.ask("return $('.matrix', page()).rows[0].cells.length");
    let Some(lines) = upright_lines(&browser.pdf()) else {
        assert!(!is_all_required(), "absent: pdftoppm");
        return println!("skipped: no pdftoppm, the lines on paper are not read");
    };
    assert_eq!(lines, columns + 1);
}

/// Firefox holds together what a grid draws, and cuts it through its letters; no browser holds a
/// table to its title by itself.
fn a54_no_sheet_ends_between_a_title_and_what_it_names(browser: &Browser) {
    browser.open(&TEACHER, "face/fire-caused-outage~fire-caused-outage");
    let Some(pair) = sheets(browser) else { return };
    assert!(pair[0].contains("Strasbourg il y a quelque"), "{}", pair[0]);
    browser.visit("claim/fire-caused-outage");
    let claim = sheets(browser).unwrap_or_default();
    assert!(claim[0].contains("[OVHCloud]"), "{}", claim[0]);
    browser.visit("matrice");
    for sheet in sheets(browser).unwrap_or_default() {
        let last = sheet.rsplit("Qui dit quoi").next().unwrap_or_default();
        let mut words = last.split_whitespace();
        assert!(words.any(|one| matches!(one, "A" | "D" | "N")), "{sheet}");
    }
}

fn a54_what_moved_is_printed_with_its_claim(browser: &Browser) {
    browser.open(&PUPIL, "actor/blanquer");
    let claims: Vec<String> =
        browser.ask("return $$('.shifts .step>a', page()).map(one => one.textContent)");
    assert!(claims.len() > 2, "{claims:?}");
    let Some(sheets) = sheets(browser) else {
        return;
    };
    let whole = bare(&sheets.concat());
    let moved = whole.split(&bare("Dans l’ordre du temps")).next();
    for claim in claims {
        assert!(
            moved.is_some_and(|it| it.contains(&bare(&claim))),
            "{claim}"
        );
    }
}

fn a55_printed_relations_are_words(browser: &Browser) {
    browser.open(&TEACHER, "carte/topic/readiness");
    browser.on_paper();
    let amiss: Vec<String> = browser.ask(
        "const rows = $$('.rel>li', page());
        if (rows.length < 20) return ['few: ' + rows.length];
        return rows.filter(one => !seen(one) || !seen($('b', one)) || !$('b', one).textContent.trim() || getComputedStyle($('b', one)).color !== 'rgb(0, 0, 0)')
            .map(one => one.textContent)",
    );
    assert_eq!(amiss, Vec::<String>::new());
}

fn a56_no_answer_is_on_the_pupils_paper(browser: &Browser) {
    let notes: Vec<String> = notes().iter().map(|note| bare(note)).collect();
    let face = "face/fire-caused-outage~fire-caused-outage";
    let mut printed: Vec<usize> = Vec::new();
    for page in [&*PUPIL, &*TEACHER] {
        let mut count = 0;
        for address in [face, "claim/fire-caused-outage"] {
            browser.open(page, address);
            let Some(pages) = sheets(browser) else { return };
            let text: String = pages.iter().map(|page| bare(page)).collect();
            let told = notes.iter().filter(|note| text.contains(note.as_str()));
            // The kind of the pair with its strength: what pupils are to find themselves.
            let kinds: Vec<String> = browser.ask(
                "return $$('.badge+i', page()).map(one => one.previousElementSibling.textContent + one.textContent)",
            );
            let kinds = kinds
                .iter()
                .map(|kind| bare(kind))
                .filter(|kind| text.contains(kind));
            let found: Vec<String> = told.cloned().chain(kinds).collect();
            assert!(
                page == &*TEACHER || found.is_empty(),
                "{address}: {found:?}"
            );
            count += found.len();
        }
        printed.push(count);
    }
    assert!(printed[1] > 1, "{printed:?}");
}
