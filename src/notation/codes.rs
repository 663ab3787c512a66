//! What can be amiss in the notation itself.
use crate::diagnose::Code;

macro_rules! codes {
    ($($make:ident $id:literal $constant:ident $name:literal),+ $(,)?) => {
        $(pub(super) static $constant: Code = Code::$make($id, $name);)+
        /// Every code of the notation, in order.
        pub static CODES: &[&Code] = &[$(&$constant),+];
    };
}

codes! {
    error "E0001" SYNTAX "syntax",
    error "E0002" MISSING_COMMA "missing-comma",
    error "E0003" UNCLOSED_TEXT "unclosed-text",
    error "E0004" CURLY_QUOTES "curly-quotes",
    error "E0005" BRACKET "bracket",
    error "E0006" UNKNOWN_SECTION "unknown-section",
    error "E0007" UNKNOWN_FIELD "unknown-field",
    error "E0008" MISSING_FIELD "missing-field",
    error "E0009" UNKNOWN_VARIANT "unknown-variant",
    error "E0010" WRONG_TYPE "wrong-type",
    error "E0011" FIELD_TWICE "field-twice",
    error "E0012" NOT_A_GRAPH "not-a-graph",
    error "E0013" NOT_UTF8 "not-utf8",
    error "E0014" BAD_ESCAPE "bad-escape",
    error "E0015" INNER_QUOTE "inner-quote",
    error "E0016" WRONG_SIGN "wrong-sign",
    error "E0017" UNCLOSED_COMMENT "unclosed-comment",
    error "E0018" TWO_WAYS_OF_REPORTING "two-ways-of-reporting",
    error "E0021" BAD_ID "bad-id",
    error "E0022" BAD_DATE "bad-date",
    error "E0023" BAD_NUMBER "bad-number",
    error "E0024" EMPTY_TEXT "empty-text",
    error "E0025" BAD_LANGUAGE "bad-language",
    error "E0031" FILE_TOO_LARGE "file-too-large",
    error "E0032" TOO_MANY_RECORDS "too-many-records",
    error "E0033" TOO_DEEP "too-deep",
    error "E0034" TEXT_TOO_LONG "text-too-long",
    warning "W0041" BYTE_ORDER_MARK "byte-order-mark",
}
