package main

import "os"

func main() {
	os.RemoveAll("/")
//^^^^^^^^^^^^^^^^ critical: deletes the folder "/" and everything below
}
