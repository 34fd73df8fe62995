"""What files hold, as frozen models: no file is read here, nothing is decided."""

import os

# A plugin of pydantic, installed beside for something else, could change what a model accepts, and
# so a verdict; looking for one also reads every installed package at each start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
