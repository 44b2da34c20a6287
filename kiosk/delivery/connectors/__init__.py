"""What takes contacts to other systems, in the formats that these read."""
