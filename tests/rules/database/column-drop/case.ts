import { MigrationInterface, QueryRunner } from "typeorm";

export class Shrink1 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn("orders", "note");
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "orders"
    await queryRunner.query("ALTER TABLE orders DROP COLUMN note");
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "orders"
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn("orders", "extra");
    await queryRunner.query("ALTER TABLE orders DROP COLUMN extra");
  }
}
