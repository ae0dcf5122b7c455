"""The sample diary: a year of a person who does not exist, made by rule."""
