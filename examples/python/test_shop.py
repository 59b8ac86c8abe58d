from shop import get_product, get_reviews


def test_a_product_has_a_price():
    assert get_product(7)["price"] == 4.5


def test_a_product_has_reviews():
    assert [review["stars"] for review in get_reviews(7)] == [5, 4]
