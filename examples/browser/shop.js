// The page: it learns the API's URL from its server, and calls the API itself.
const { apiUrl } = await get('/settings.json');

document.querySelector('h1').textContent = (await get(`${apiUrl}/products/7`)).name;

const reviews = await get(`${apiUrl}/products/7/ratings`); // misses on purpose: the API calls them reviews
for (const { stars, text } of reviews) {
  const item = document.createElement('li');
  item.textContent = `${stars} stars: ${text}`;
  document.querySelector('ul').append(item);
}

async function get(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`GET ${url} was answered ${response.status}`);
  return response.json();
}
