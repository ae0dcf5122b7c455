"""The charts of the Stats tab: own painters over a pure module of scales."""
