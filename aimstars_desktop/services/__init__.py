"""What a person can do: one method, one operation, one transaction."""
