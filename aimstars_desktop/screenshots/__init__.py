"""Pictures of every screen and dialog of the running program with the sample diary."""
