//! Every crate that is built in has a permissive licence.
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

const ALLOWED: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Unicode-3.0",
    "Zlib",
    "Unlicense",
    "CC0-1.0",
    "0BSD",
    "BSL-1.0",
];

/// Crates whose manifest names a file instead of a licence; the file was read.
const READ_BY_HAND: &[(&str, &str)] = &[
    ("graphviz-rust", "MIT"),
    ("dot-structures", "MIT"),
    ("dot-generator", "MIT"),
    ("into-attr", "MIT"),
    ("into-attr-derive", "MIT"),
];

/// Crates under another licence that the tests run and nobody is given.
const TESTS_ALONE: &[(&str, &str)] = &[
    // The types of the WebDriver protocol under fantoccini; used as it is.
    ("webdriver", "MPL-2.0"),
];

/// The names of the crates that a built program holds: without those of the tests.
fn built_in() -> BTreeSet<String> {
    let out = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--all-features", "--prefix", "none"])
        .args(["--edges", "normal,build", "--format", "{lib}"])
        .current_dir(super::command::root())
        .output()
        .expect("cargo runs");
    let tree = String::from_utf8(out.stdout).expect("cargo prints UTF-8");
    tree.lines().map(|name| name.replace('_', "-")).collect()
}

#[test]
fn what_the_tests_alone_need_is_not_built_in() {
    let built_in = built_in();
    assert!(built_in.contains("petgraph"), "{built_in:?}");
    for (name, _) in TESTS_ALONE {
        assert!(!built_in.contains(*name), "{name}");
    }
}

#[test]
fn every_dependency_is_permissive() {
    let out = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--all-features",
        ])
        .current_dir(super::command::root())
        .output()
        .expect("cargo runs");
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    let metadata: Value = serde_json::from_slice(&out.stdout).expect("cargo prints JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    assert!(packages.len() > 20, "cargo lists the dependencies");
    let refused: BTreeSet<String> = packages
        .iter()
        .filter(|package| !is_allowed(package) && !is_of_tests_alone(package))
        .map(|package| {
            format!(
                "{} {} ({})",
                package["name"], package["version"], package["license"]
            )
        })
        .collect();
    assert!(
        refused.is_empty(),
        "not permissive, or not known: {refused:#?}"
    );
}

fn is_allowed(package: &Value) -> bool {
    let name = package["name"].as_str().unwrap_or_default();
    match package["license"].as_str() {
        Some(expression) => {
            let expression = spdx::Expression::parse_mode(expression, spdx::ParseMode::LAX)
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            expression.evaluate(|one| {
                one.license
                    .id()
                    .is_some_and(|id| ALLOWED.contains(&id.name))
            })
        }
        None => READ_BY_HAND.iter().any(|(known, _)| *known == name),
    }
}

fn is_of_tests_alone(package: &Value) -> bool {
    let known = |(name, licence): &(&str, &str)| {
        package["name"].as_str() == Some(name) && package["license"].as_str() == Some(licence)
    };
    TESTS_ALONE.iter().any(known)
}
