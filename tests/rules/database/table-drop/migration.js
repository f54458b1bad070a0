exports.up = async function (knex) {
  await knex.schema.dropTable("orders");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
};

exports.down = async function (knex) {
  await knex.schema.dropTable("customers");
  await knex.raw("DROP TABLE customers");
};

module.exports = {
  async up(queryInterface) {
    await queryInterface.dropTable("carts");
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "carts" with its rows
    await knex.schema.dropTableIfExists("carts");
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "carts" with its rows
    await queryInterface.dropAllTables();
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table with its rows
  },
  down: async (queryInterface) => {
    await queryInterface.dropTable("customers");
  },
};
