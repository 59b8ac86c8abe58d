import { expect, test } from '@playwright/test';

test('shows the product', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading')).toHaveText('Green tea');
});

test('shows its reviews', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('listitem')).toHaveText(['5 stars: Fresh', '4 stars: Mild']);
});
