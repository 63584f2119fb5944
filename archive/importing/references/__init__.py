"""What speakers refer to: found in each meeting, and linked where one meeting of the archive is left."""
