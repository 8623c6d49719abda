/** Sentences of building, validating and sideloading the add-in, for those who publish it. */
export const manifestZhCN = {
  build: {
    addressNeeded: '清单还没有发布地址：请用 npm run build -- --base https://您的地址/ 重新构建；现在的 dist/addin/manifest.xml 不能交给 Excel。',
    badAddress: '{option}“{value}”不能用：需要一个外部能访问的 https 地址。',
    copyOffice: '发布前请把 npm 包 @microsoft/office-js 的 dist 文件夹里的文件复制到 dist/addin/office/（文件名 office.js 不能改）。',
  },
  validate: {
    usage: `用法：npm run validate -- [选项] [清单.xml]
不给出清单时检查 manifest.xml 和已经构建的 dist/addin/manifest.xml。
  --folder 文件夹   清单中的页面和图标所在的构建文件夹
  --microsoft       再用微软的校验服务检查（需要网络，清单会发送给微软）
  --locale 名称     zh-CN（默认）或 en-US`,
    passed: '{file}：没有问题。',
    failed: '{file}：{count} 个问题',
    problem: '  {place}：{problem}',
    unreadable: '{file} 无法读取：{detail}',
    damaged: '不是完整的 XML。',
    missing: '找不到这个文件。',
    noFolder: '{file}：没有构建文件夹，未检查页面、图标和函数是否存在（npm run build）。',
    noSchema: '{file}：没有微软的 XSD（{folder}），未按架构检查。',
    microsoft: '微软的校验服务：{file}',
    schema: '不符合微软的 XSD：{found}',
  },
  problems: {
    'id-form': '“{found}”不是 GUID。',
    'version-form': '版本号“{found}”应为最多四段、每段最多五位的数字。',
    'version-low': '版本号“{found}”应不低于 1.0.0.0。',
    'permission': '权限“{found}”应为 {expected}。',
    'not-https': '“{found}”不是 https 地址。',
    'localhost': '发布的清单里还有开发地址“{found}”。',
    'address-needed': '还没有发布地址（{found}）；请用 npm run build -- --base https://您的地址/ 构建。',
    'foreign-address': '“{found}”不在开发地址 {expected} 下。',
    'locale-missing': '缺少 {expected} 的文字。',
    'locale-empty': '{expected} 的文字是空的。',
    'locale-unknown': '语言“{found}”应为 {expected}。',
    'default-locale': '默认语言“{found}”应为 {expected}。',
    'resid-long': '资源名长 {found} 个字符，最多 {expected} 个。',
    'resid-missing': '没有名为“{found}”的资源（{expected}）。',
    'resid-twice': '资源名重复。',
    'resid-unused': '没有被用到的资源。',
    'text-long': '{locale} 的文字长 {found} 个字符，最多 {expected} 个。',
    'set-too-new': '要求了 {found}：Excel 不满足时会不加说明地隐藏加载项，所以最高 {expected}，其余由面板检查。',
    'icon-missing': '缺少 {expected} 像素的图标。',
    'icon-size': '“{found}”，应为 {expected} 像素。',
    'icon-form': '“{found}”不是 PNG。',
    'file-missing': '构建文件夹里没有“{found}”。',
    'function-unknown': '功能页的程序里没有函数“{found}”。',
  },
  excel: {
    usage: `用法：npm run excel -- [--remove] [--locale 名称]
把开发中的加载项装进本机的 Excel（Windows、macOS）并打开 Excel；--remove 撤销。`,
    noExcel: `这个系统上没有桌面版 Excel。可以：
  npm start        在浏览器的工作台里试用
  网页版 Excel     开始 > 加载项 > 更多加载项 > 我的加载项 > 上传我的加载项，选择构建好并已发布的 dist/addin/manifest.xml`,
    building: '正在构建……',
    buildFailed: '构建没有成功。',
    certificates: '正在检查本机的 https 证书（首次安装时系统会询问是否信任）……',
    registered: '已登记开发清单：{path}',
    opened: '已打开 Excel。加载项在“开始”选项卡的“专家评审”组；没有出现时，请在“开始 > 加载项”里选择它。',
    openYourself: '没能打开 Excel（{detail}），请自己打开它。',
    serving: '正在提供 {address}，按 Ctrl+C 结束。',
    portTaken: '端口 3000 已被占用；清单里写的就是它，请先结束占用它的程序。',
    removed: '已移除开发清单。已打开的 Excel 要重新启动。',
    notThere: '没有登记过开发清单。',
    failed: '没有成功：{detail}',
    noMacExcel: '没有找到 Excel 的数据文件夹；请先打开一次 Excel 再重试：{path}',
  },
};
