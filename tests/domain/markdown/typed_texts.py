"""Texts as somebody could type them, or paste them: made of all that could be a mark."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = [
    *"*_~`#>-+|[]()<>!\\\n\n\n\t:.&;@\"'=^$%{}/",
    *("  ", "    ", "\n\n", "**", "__", "~~", "***", "```", "~~~", "```py\n", "- ", "+ ", "* "),
    *("1. ", "3) ", "12. ", "2*3*4", "a*b", "snake_case", "# ", "## ", "###### ", "> ", ">>"),
    *("[ ] ", "[x] ", "- [ ] ", "[a](https://a.b)", "](", "](https://x.y/z_z)", "[a]: /b 'c'\n"),
    *("![a](b.png)", "![", "<img src=x.png>", "<https://a.b>", "<b>", "&amp;", "&#42;", "<!--"),
    *("https://example.org/a_b", "www.a.de", "a@b.de", "| a | b |\n|---|:-:|\n", "|-|\n", "\\|"),
    *("---\n", "***\n", "===\n", "\\*", "\\\\", "\\\n", "  \n", "word", "Mai", "7", " ", " ", "é"),
    *("שלום", "日本", "😀", "e\u0301", "\u00a0", "\u200b", "\u2028"),
]

TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=40).map(
    lambda pieces: "".join(pieces).replace("\r", "\n").replace("\0", "")
)
