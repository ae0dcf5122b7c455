"""How a text that a person typed is read: CommonMark, less whatever would change its words."""
