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
        .filter(|package| !is_allowed(package))
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
