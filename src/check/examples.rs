//! The examples of the manual: for each code a small case with the fault, and the same repaired.
use crate::model::Language;

macro_rules! examples {
    ($($code:literal),+ $(,)?) => {
        /// Code, French example, English example.
        const EXAMPLES: &[(&str, &str, &str)] = &[$((
            $code,
            include_str!(concat!("examples/fr/", $code, ".ron")),
            include_str!(concat!("examples/en/", $code, ".ron")),
        )),+];
    };
}

examples! {
    "E0001",
    "E0002",
    "E0003",
    "E0004",
    "E0005",
    "E0006",
    "E0007",
    "E0008",
    "E0009",
    "E0010",
    "E0011",
    "E0012",
    "E0014",
    "E0015",
    "E0016",
    "E0017",
    "E0018",
    "E0021",
    "E0022",
    "E0023",
    "E0024",
    "E0025",
    "E0101",
    "E0102",
    "E0103",
    "E0201",
    "E0202",
    "E0203",
    "N0204",
    "W0205",
    "W0206",
    "W0207",
    "W0208",
    "E0209",
    "E0301",
    "E0302",
    "W0303",
    "W0304",
    "E0401",
    "W0402",
    "E0403",
    "W0404",
    "W0405",
    "E0406",
    "E0407",
    "W0408",
    "W0501",
    "W0502",
    "W0503",
    "W0504",
}

/// The case with the fault and the repaired one.
pub(super) fn example(code: &str, language: Language) -> Option<[&'static str; 2]> {
    let (_, french, english) = EXAMPLES.iter().find(|(known, _, _)| *known == code)?;
    let text = match language {
        Language::Fr => french,
        Language::En => english,
    };
    let (wrong, right) = text.strip_prefix("// wrong\n")?.split_once("// right\n")?;
    Some([wrong, right])
}
