"""The archive's database: one file, numbered schema files, rows that become frozen values."""
