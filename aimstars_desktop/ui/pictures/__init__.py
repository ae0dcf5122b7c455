"""Pictures on screen: adding them, the strip below a text, and the picture opened large."""
