const { DataTypes } = require("sequelize");

module.exports.up = async (queryInterface) => {
  await queryInterface.removeColumn("orders", "note");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "orders"
  await table.dropColumns("note", "extra");
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "note"
  await queryInterface.addColumn("orders", "paid", DataTypes.BOOLEAN);
};

module.exports.down = async (queryInterface) => {
  await queryInterface.removeColumn("orders", "paid");
};
