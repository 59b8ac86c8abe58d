"""Calls the URL in its second argument with the library in its first one, and prints the body."""
import importlib
import sys

library, url = sys.argv[1:]
response = importlib.import_module(library).get(url)
response.raise_for_status()
print(response.text, end="")
