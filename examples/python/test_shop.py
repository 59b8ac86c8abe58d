from shop import get_product, get_reviews


def test_a_product_has_a_price(api_url):
    assert get_product(api_url, 7)["price"] == 4.5


def test_a_product_has_reviews(api_url):
    assert [review["stars"] for review in get_reviews(api_url, 7)] == [5, 4]
