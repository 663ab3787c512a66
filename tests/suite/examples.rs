//! Every program of `examples/` is compiled here as a module, and does what it says.
#[path = "../../examples/build_in_code.rs"]
mod build_in_code;
#[path = "../../examples/export_dot.rs"]
mod export_dot;
#[path = "../../examples/list_contradictions.rs"]
mod list_contradictions;
#[path = "../../examples/load_and_check.rs"]
#[expect(
    dead_code,
    reason = "its `main` reads the arguments of a program, and this is a test"
)]
mod load_and_check;

#[test]
fn a_graph_built_in_code_has_its_contradiction() {
    build_in_code::main().expect("every id is well formed");
    let found = build_in_code::contradiction_ids().expect("every id is well formed");
    assert_eq!(found, ["bell-rang~bell-rang"]);
}

#[test]
fn the_minister_and_the_operator_are_listed() {
    list_contradictions::main();
    let loaded =
        quidit::notation::load(quidit::demo::files(), &quidit::notation::Limits::default());
    let checked = quidit::check::check(loaded, &quidit::check::Texts::default());
    let graph = checked.graph.expect("the case that ships has no error");
    let wanted = "fire-caused-outage~fire-caused-outage: blanquer against paulin";
    assert!(
        list_contradictions::strict(&graph)
            .iter()
            .any(|line| line == wanted)
    );
}

#[test]
fn the_canteen_is_read_and_checked() {
    let told = load_and_check::report(&super::command::root().join("examples/canteen"))
        .expect("the canteen can be read");
    assert!(told.ends_with("9 statements\n"), "{told}");
}

#[test]
fn what_is_around_a_claim_is_drawn_as_dot() {
    export_dot::main().expect("a small picture is drawn");
    let dot = export_dot::around("fire-caused-outage").expect("a small picture is drawn");
    assert!(
        dot.starts_with("digraph") && dot.contains("Michel Paulin"),
        "{dot}"
    );
    assert_eq!(
        export_dot::around("no-such-id").expect("nothing is drawn"),
        ""
    );
}
