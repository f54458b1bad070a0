exports.up = async function up(knex) {
  await knex.schema.alterTable('users', (t) => {
    t.string('display_name');
    t.dropColumns('first_name', 'last_name');
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "first_name"
    t.dropColumn('nick');
//  ^^^^^^^^^^^^^^^^^^^^ high: drops a column of "nick"
  });
};

exports.down = async function down(knex) {
  await knex.schema.alterTable('users', (t) => t.dropColumn('display_name'));
};
