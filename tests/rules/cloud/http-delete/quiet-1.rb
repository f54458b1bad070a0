HTTParty.delete("http://localhost:3000/items/1")
