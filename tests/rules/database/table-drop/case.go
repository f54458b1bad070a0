package ops

import "database/sql"

func clean(db *sql.DB, gdb *gorm.DB) {
	db.Exec("DROP TABLE orders")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
	db.ExecContext(ctx, "DROP TABLE "+name)
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table that is named at run time with its rows
	gdb.Migrator().DropTable("orders")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
	gdb.DropTableIfExists("orders")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
	gdb.Migrator().HasTable("orders")
	log.Println("DROP TABLE orders")
}

func Down(gdb *gorm.DB) {
	gdb.Migrator().DropTable("orders")
}
