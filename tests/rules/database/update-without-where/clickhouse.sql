ALTER TABLE shop.prices ON CLUSTER main UPDATE price = 0 WHERE 1 = 1;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of "shop.prices"
ALTER TABLE shop.prices UPDATE price = 0 WHERE sku = 'a';
ALTER TABLE shop.prices UPDATE price = 0 WHERE 1 = 1 SETTINGS mutations_sync = 2;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of "shop.prices"
