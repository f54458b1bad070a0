import got from "got";
import ky from "ky";
import superagent from "superagent";

got.delete("https://api.github.com/repos/shop/web");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.github.com/repos/shop/web" to delete what it names
ky.delete("https://api.github.com/repos/shop/web");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.github.com/repos/shop/web" to delete what it names
superagent.delete("https://api.github.com/repos/shop/web");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: asks "https://api.github.com/repos/shop/web" to delete what it names
got.delete("https://api.example.org/items/1");
