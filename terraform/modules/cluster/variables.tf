variable "name" {
  type        = string
  description = "What every resource's name begins with."
}

variable "location" {
  type        = string
  description = "Azure region."
}

variable "resource_group_name" {
  type        = string
  description = "Resource group of the room."
}

variable "tags" {
  type        = map(string)
  description = "Tags of every resource."
  default     = {}
}


variable "tenant_id" {
  type        = string
  description = "Entra tenant that knows the people."
}

variable "kubernetes_version" {
  type        = string
  description = "Minor version of Kubernetes; patches come by themselves."
  validation {
    condition     = can(regex("^1\\.(3[1-9]|[4-9][0-9])$", var.kubernetes_version))
    error_message = "kubernetes_version is to be a minor version from 1.31 on, such as 1.34."
  }
}

variable "sku_tier" {
  type        = string
  description = "Standard promises the API server's availability, Free does not."
  validation {
    condition     = contains(["Free", "Standard", "Premium"], var.sku_tier)
    error_message = "sku_tier is to be Free, Standard or Premium."
  }
}

variable "authorized_ranges" {
  type        = list(string)
  description = "Empty: the API server has a private address only and Bastion is the way in. Otherwise it has a public one that answers these ranges."
  default     = []
  validation {
    condition     = alltrue([for range in var.authorized_ranges : can(cidrnetmask(range)) && try(tonumber(split("/", range)[1]) >= 24, false)])
    error_message = "authorized_ranges are to be IPv4 ranges of /24 or smaller, such as 203.0.113.8/32: the API server is nobody else's business."
  }
}

variable "admin_groups" {
  type        = list(string)
  description = "Object ids of the Entra groups whose members run the cluster."
  validation {
    condition     = length(var.admin_groups) > 0 && alltrue([for id in var.admin_groups : can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", id))])
    error_message = "admin_groups is to be at least one object id of an Entra group: without local accounts nobody else gets in."
  }
}

variable "zones" {
  type        = list(string)
  description = "Availability zones of the nodes."
  validation {
    condition     = length(distinct(var.zones)) == 3
    error_message = "zones is to be three different ones: a leader, its standby and a vote survive the loss of any."
  }
}

variable "pools" {
  type = object({
    system   = object({ size = string, min = number, max = number })
    app      = object({ size = string, min = number, max = number })
    database = object({ size = string, min = number, max = number })
  })
  description = "Machines of each node pool: their size, and how few and how many."
  validation {
    condition     = alltrue([for pool in values(var.pools) : pool.min >= 3 && pool.max >= pool.min])
    error_message = "Each pool is to have at least three machines, one in each zone, and max is not to be below min."
  }
}

variable "nodes_subnet_id" {
  type        = string
  description = "Where nodes are."
}


variable "gateway_address_id" {
  type        = string
  description = "The room's public address, which the cluster's load balancer may take."
}

variable "workspace_id" {
  type        = string
  description = "Log Analytics workspace for diagnostics and Defender."
}
