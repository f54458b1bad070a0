package ops

func clean(gdb *gorm.DB) {
	gdb.Migrator().DropColumn(&Order{}, "note")
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops the column "note"
	gdb.Migrator().HasColumn(&Order{}, "note")
}
