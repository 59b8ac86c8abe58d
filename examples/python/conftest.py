import os

import pytest


@pytest.fixture
def api_url():
    return os.environ["MOCK_URL"]
