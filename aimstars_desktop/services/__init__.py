"""What a person can do: one method, one deed, one transaction."""
