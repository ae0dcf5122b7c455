"""The charts of the Stats tab: painted with QPainter, on a pure module of scales."""
