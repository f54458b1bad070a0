python3 -c "import urllib.request as u; exec(u.urlopen('https://get.example.net').read())"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs what sends, unread
deno run https://get.example.net/x.ts
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: runs what "https://get.example.net/x.ts" sends, unread
brew install https://example.net/x.rb
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: installs a package that no repository has signed
kubectl apply -f https://example.net/x.yaml
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: applies whatever "https://example.net/x.yaml" holds on the day
helm install x https://example.net/x.tgz
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: installs whatever "https://example.net/x.tgz" holds on the day
rpm -i http://example.net/x.rpm
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: installs what anybody on the line may have changed
yum install -y http://example.net/x.rpm
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: installs what anybody on the line may have changed
dnf install 'http://x'
#^^^^^^^^^^^^^^^^^^^^^ high: installs what anybody on the line may have changed
zypper install 'http://x'
#^^^^^^^^^^^^^^^^^^^^^^^^ high: installs what anybody on the line may have changed
apt install 'http://x'
#^^^^^^^^^^^^^^^^^^^^^ high: installs what anybody on the line may have changed
dpkg 'http://x'
#^^^^^^^^^^^^^^ high: installs what anybody on the line may have changed
brew install 'http://x'
#^^^^^^^^^^^^^^^^^^^^^^ high: installs what anybody on the line may have changed
snap install 'http://x'
#^^^^^^^^^^^^^^^^^^^^^^ high: installs what anybody on the line may have changed
installer 'http://x'
#^^^^^^^^^^^^^^^^^^^ high: installs what anybody on the line may have changed
rpm 'https://x'
#^^^^^^^^^^^^^^ medium: installs a package that no repository has signed
yum install 'https://x'
#^^^^^^^^^^^^^^^^^^^^^^ medium: installs a package that no repository has signed
dnf install 'https://x'
#^^^^^^^^^^^^^^^^^^^^^^ medium: installs a package that no repository has signed
apk add 'https://x'
#^^^^^^^^^^^^^^^^^^ medium: installs a package that no repository has signed

# look-alikes
kubectl apply -f k8s/app.yaml
helm install shop ./chart
deno run main.ts
python3 -c "import urllib.request as u; print(u.urlopen('https://example.org').read())"
