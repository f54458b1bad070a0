use super::says;

#[test]
fn blocks_and_their_settings() {
    says(
        "terraform",
        r#"
resource "aws_db_instance" "b" {
  name = "x-${var.env} ${local.y}"
  skip_final_snapshot = true
  size = -1
  lifecycle {
    prevent_destroy = false
  }
  dynamic "setting" {
    for_each = null
    content { name = "" }
  }
}
locals { a = 1 }
"#,
        r#"resource.aws_db_instance.b > name = "x-"+<var.env>+" "+<local.y>
           resource.aws_db_instance.b > skip_final_snapshot = true
           resource.aws_db_instance.b > size = -1
           resource.aws_db_instance.b lifecycle > prevent_destroy = false
           resource.aws_db_instance.b dynamic.setting > for_each = null
           resource.aws_db_instance.b dynamic.setting content > name = ""
           locals > a = 1"#,
    );
}

#[test]
fn values_of_every_shape() {
    says(
        "terraform",
        r#"
t = { a = 1, "b" = [true, null], (c) = "d" }
id = aws_db_instance.b[0].id
s = aws_x.a[*].id
f = merge(var.a, { x = "y" })
cond = var.x ? "a" : "b"
list = [for x in var.l : x.id]
esc = "a\tb$${x}"
"#,
        r#"t = {"a": 1, "b": [true, null], c: "d"}
           id = aws_db_instance.b[0].id
           s = aws_x.a[?]
           f = merge(var.a, {"x": "y"})
           call merge(var.a, {"x": "y"})
           cond = ?
           list = ?
           esc = "a\tb${x}""#,
    );
}

#[test]
fn here_documents_are_texts() {
    says(
        "terraform",
        "a = <<-EOT\n    rm ${var.x} -rf\n      y\n  EOT\nb = <<EOT\nEOT\n",
        r#"a = "rm "+<var.x>+" -rf\n  y\n"
           b = """#,
    );
}

#[test]
fn provisioners_are_shell_at_their_true_place() {
    says(
        "terraform",
        r#"
resource "null_resource" "x" {
  provisioner "local-exec" {
    command = <<-EOT
      terraform destroy ${var.flags}
        rm -rf /
    EOT
  }
  provisioner "remote-exec" {
    inline = ["rm \"${var.x}\"", "ls"]
  }
}
"#,
        r#"resource.null_resource.x provisioner.local-exec > command = "terraform destroy "+<var.flags>+"\n  rm -rf /\n"
           resource.null_resource.x provisioner.remote-exec > inline = ["rm \""+<var.x>+"\"", "ls"]
           resource.null_resource.x provisioner.local-exec > bash `<<-EOT terraform destroy ${var.flags} rm -rf / EOT`
           | command terraform@`terraform` destroy@`destroy` <var.flags>*@`${var.flags}`
           | command rm@`rm` -rf@`-rf` /@`/`
           resource.null_resource.x provisioner.remote-exec > bash `"rm \"${var.x}\""`
           | command rm@`rm` <var.x>@`\"${var.x}\"`
           resource.null_resource.x provisioner.remote-exec > bash `"ls"`
           | command ls@`ls`"#,
    );
}
