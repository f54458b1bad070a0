ALTER TABLE t UPDATE a = 1 WHERE 1;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of "t"
REPLACE INTO users SELECT * FROM old;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: replaces rows of "users" whole: columns that are not named lose their values

UPDATE users SET a = 1 WHERE id = 3;
