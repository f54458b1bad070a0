ALTER TABLE shop.prices DELETE WHERE 1 = 1 SETTINGS mutations_sync = 2;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "shop.prices"
ALTER TABLE shop.prices ON CLUSTER main DELETE WHERE true;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "shop.prices"
ALTER TABLE shop.prices DELETE WHERE valid_from < now() - INTERVAL 1 YEAR;
ALTER TABLE shop.prices ON CLUSTER main DELETE WHERE sku = 'a';
